import { expect, it } from "vitest";
import { addPerson, writeAs } from "../../../tests/fixtures/people";
import { describeOnBothEngines } from "../../../tests/setup/databases";
import { limits } from "@/domain/person";
import type { ShareScope } from "@/domain/share";
import type { Database } from "../database";
import { deletePerson } from "./identity";
import { createShare, findShare, getShares, revokeShare } from "./shares";

const now = new Date("2026-11-21T09:00:00Z");
const later = new Date("2026-11-28T08:00:00Z");
const scope: ShareScope = { name: "Ann 😀 <b>", levels: true, evidence: false, goals: ["cook"] };

describeOnBothEngines("shared pages", ({ open }) => {
  const share = (database: Database, person: string, expiresAt: Date | null = null): Promise<string> =>
    writeAs(database, person, (write) => createShare(write, scope, expiresAt));

  it("are found by their address alone, which the database does not hold", async () => {
    const database = await open();
    const person = await addPerson(database);
    const token = await share(database, person);
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(await findShare(database, token, now)).toEqual({ personId: person, scope });
    const rows = await database.read.share.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
    for (const wrong of ["", token.slice(1), rows[0]?.tokenHash ?? "", token.toLowerCase() + "x"]) {
      expect(await findShare(database, wrong, now)).toBeNull();
    }
    expect(await share(database, person)).not.toBe(token);
  });

  it("end when their time is over, when they are revoked, and with the person", async () => {
    const database = await open();
    const person = await addPerson(database);
    const [timed, lasting, revoked] = [
      await share(database, person, later),
      await share(database, person),
      await share(database, person),
    ];
    const ids = (await getShares(database, person, now)).map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(await findShare(database, timed, new Date(later.getTime() - 1))).not.toBeNull();
    expect(await findShare(database, timed, later)).toBeNull();
    const listed = await getShares(database, person, later);
    expect(listed.map(({ expiresAt }) => expiresAt)).toEqual([null, null]);
    const before = await findShare(database, revoked, now);
    for (const { id } of listed) {
      await writeAs(database, person, (write) => revokeShare(write, id)).catch(() => undefined);
    }
    expect(before).not.toBeNull();
    expect([await findShare(database, lasting, now), await findShare(database, revoked, now)]).toEqual([
      null,
      null,
    ]);
    const last = await share(database, person);
    await database.write((tx) => deletePerson(tx, person));
    expect(await findShare(database, last, now)).toBeNull();
    expect(await database.read.share.count()).toBe(0);
  });

  it("are revoked by their owner alone, and once", async () => {
    const database = await open();
    const [ann, bob] = [await addPerson(database), await addPerson(database)];
    const token = await share(database, ann);
    const id = (await getShares(database, ann, now))[0]?.id ?? "";
    const revoke = (person: string) => writeAs(database, person, (write) => revokeShare(write, id));
    await expect(revoke(bob)).rejects.toMatchObject({ code: "unknown" });
    expect(await findShare(database, token, now)).not.toBeNull();
    expect(await getShares(database, bob, now)).toEqual([]);
    await revoke(ann);
    expect(await findShare(database, token, now)).toBeNull();
    await expect(revoke(ann)).rejects.toMatchObject({ code: "unknown" });
  });

  it("are bounded in number; what has ended makes room", async () => {
    const database = await open();
    const person = await addPerson(database);
    for (let made = 0; made < limits.shares; made += 1) await share(database, person);
    await expect(share(database, person)).rejects.toMatchObject({ code: "limit" });
    const id = (await getShares(database, person, now))[0]?.id ?? "";
    await writeAs(database, person, (write) => revokeShare(write, id));
    await expect(share(database, person)).resolves.toMatch(/./);
  });
});
