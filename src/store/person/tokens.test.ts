import { expect, it } from "vitest";
import { addPerson, writeAs } from "../../../tests/fixtures/people";
import { describeOnBothEngines } from "../../../tests/setup/databases";
import { limits } from "@/domain/person";
import type { TokenScope } from "@/domain/token";
import { joinPersons } from "../account";
import type { Database } from "../database";
import { mergePersons } from "../merge";
import { deletePerson, findPersonByKey } from "./identity";
import { createToken, getTokens, revokeToken, acceptToken } from "./tokens";

const now = new Date("2026-11-21T09:00:00Z");
const later = new Date("2026-12-21T08:00:00Z");

interface Wanted {
  name?: string;
  scope?: TokenScope;
  expiresAt?: Date;
}

describeOnBothEngines("API tokens", ({ open }) => {
  const make = (database: Database, person: string, wanted: Wanted = {}): Promise<string> =>
    writeAs(database, person, (write) =>
      createToken(write, { name: "A script", scope: "read", expiresAt: null, ...wanted }),
    );

  it("say whose they are and what they are good for, and are not in the database", async () => {
    const database = await open();
    const person = await addPerson(database);
    const token = await make(database, person, { scope: "write" });
    expect(token).toMatch(/^archway_[\w-]{32}$/);
    expect(await acceptToken(database, token, now)).toEqual({ personId: person, scope: "write" });
    const rows = JSON.stringify(await database.read.personKey.findMany());
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(token.slice("archway_".length));
    const [listed] = await getTokens(database, person, now);
    for (const wrong of ["", "archway_", token.slice(1), `${token}x`, listed?.id ?? ""]) {
      expect(await acceptToken(database, wrong, now)).toBeNull();
    }
  });

  it("are no keys of browsers or calendars, nor are those tokens", async () => {
    const database = await open();
    const person = await addPerson(database);
    const token = await make(database, person, { scope: "write" });
    expect(await findPersonByKey(database, token, now)).toBeNull();
    expect(await findPersonByKey(database, token, now, "calendar")).toBeNull();
    const keys = await database.read.personKey.findMany({ where: { kind: "browser" } });
    for (const { hash } of keys) {
      await expect(writeAs(database, person, (write) => revokeToken(write, hash))).rejects.toMatchObject({
        code: "unknown",
      });
    }
    expect(await getTokens(database, person, now)).toHaveLength(1);
  });

  it("are listed with the day on which they were last used", async () => {
    const database = await open();
    const person = await addPerson(database);
    const token = await make(database, person, { name: "My notes 😀", expiresAt: later });
    const listed = { name: "My notes 😀", scope: "read", expiresAt: later.toISOString() };
    expect(await getTokens(database, person, now)).toMatchObject([{ ...listed, usedOn: null }]);
    await acceptToken(database, token, now);
    await acceptToken(database, token, new Date("2026-11-22T00:00:00Z"));
    expect(await getTokens(database, person, now)).toMatchObject([{ ...listed, usedOn: "2026-11-22" }]);
  });

  it("end when their time is over, when they are revoked, and with the person", async () => {
    const database = await open();
    const person = await addPerson(database);
    const timed = await make(database, person, { expiresAt: later });
    const revoked = await make(database, person);
    expect(await acceptToken(database, timed, new Date(later.getTime() - 1))).not.toBeNull();
    expect(await acceptToken(database, timed, later)).toBeNull();
    const [left] = await getTokens(database, person, later);
    await writeAs(database, person, (write) => revokeToken(write, left?.id ?? ""));
    expect(await acceptToken(database, revoked, now)).toBeNull();
    const last = await make(database, person);
    await database.write((tx) => deletePerson(tx, person));
    expect(await acceptToken(database, last, now)).toBeNull();
    expect(await database.read.personKey.count()).toBe(0);
  });

  it("are revoked by their owner alone", async () => {
    const database = await open();
    const [ann, bob] = [await addPerson(database), await addPerson(database)];
    const token = await make(database, ann);
    const id = (await getTokens(database, ann, now))[0]?.id ?? "";
    const revoke = (person: string) => writeAs(database, person, (write) => revokeToken(write, id));
    await expect(revoke(bob)).rejects.toMatchObject({ code: "unknown" });
    expect(await getTokens(database, bob, now)).toEqual([]);
    expect(await acceptToken(database, token, now)).not.toBeNull();
    await revoke(ann);
    await expect(revoke(ann)).rejects.toMatchObject({ code: "unknown" });
  });

  it("are bounded in number; what is over makes room", async () => {
    const database = await open();
    const person = await addPerson(database);
    const soonOver = new Date("2026-11-21T07:00:00Z");
    for (let made = 0; made < limits.tokens; made += 1) {
      await make(database, person, made === 0 ? { expiresAt: soonOver } : {});
    }
    await make(database, person);
    await expect(make(database, person)).rejects.toMatchObject({ code: "limit" });
    expect(await getTokens(database, person, now)).toHaveLength(limits.tokens);
  });

  it("of a guest do not open the account that the guest becomes, or is merged into", async () => {
    const database = await open();
    const [guest, other] = [await addPerson(database), await addPerson(database)];
    const token = await make(database, guest);
    const user = { id: "u", email: "ann@example.org", name: "", emailVerified: false };
    await database.write((tx) => tx.user.create({ data: { ...user, createdAt: now, updatedAt: now } }));
    await database.write((tx) => joinPersons(tx, "u", guest, now));
    expect(await acceptToken(database, token, now)).toBeNull();
    const second = await make(database, other);
    await database.write((tx) => mergePersons(tx, other, guest, now));
    expect(await acceptToken(database, second, now)).toBeNull();
  });
});
