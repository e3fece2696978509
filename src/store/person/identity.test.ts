import { expect, it } from "vitest";
import { describeOnBothEngines } from "../../../tests/setup/databases";
import { createPerson, findPersonByKey, hashKey } from "./identity";

const now = new Date("2026-11-21T08:00:00Z");

describeOnBothEngines("an anonymous person", ({ open }) => {
  it("is found by the key that the browser holds, and by nothing else", async () => {
    const database = await open();
    const { id, key } = await database.write((tx) => createPerson(tx, now));
    expect(await findPersonByKey(database, key, now)).toBe(id);
    expect(await findPersonByKey(database, `${key}x`, now)).toBeNull();
    expect(await findPersonByKey(database, hashKey(key), now)).toBeNull();
    expect(await findPersonByKey(database, id, now)).toBeNull();
  });

  it("leaves no key in the database with which one could come in", async () => {
    const database = await open();
    const { key } = await database.write((tx) => createPerson(tx, now));
    const rows = [await database.read.person.findMany(), await database.read.personKey.findMany()];
    expect(JSON.stringify(rows)).not.toContain(key);
  });

  it("is not let in by a key that has expired", async () => {
    const database = await open();
    const { key } = await database.write((tx) => createPerson(tx, now));
    await database.write((tx) => tx.personKey.updateMany({ data: { expiresAt: now } }));
    expect(await findPersonByKey(database, key, now)).toBeNull();
    expect(await findPersonByKey(database, key, new Date(now.getTime() - 1))).not.toBeNull();
  });
});
