import { expect, it } from "vitest";
import { addPerson } from "../../../tests/fixtures/people";
import { describeOnBothEngines } from "../../../tests/setup/databases";
import { getArchive, writeArchive } from "./archive";
import { createPerson, deletePerson } from "./identity";
import { tellNews } from "./told-news";

/** Hours after the beginning of a person that `addPerson` makes. */
const hour = (number: number): Date => new Date(Date.UTC(2026, 10, 21, 8 + number));

describeOnBothEngines("the news that somebody was shown", ({ open }) => {
  it("stay for the rest of a visit, and are none at the next", async () => {
    const database = await open();
    const { id } = await database.write((tx) => createPerson(tx, hour(0)));
    const tell = (now: number) => tellNews(database, id, hour(2), hour(now));
    expect([await tell(3), await tell(3), await tell(4)]).toEqual([hour(0), hour(0), hour(0)]);
    expect([await tell(30), await tell(31)]).toEqual([hour(3), hour(3)]);
  });

  it("are none for whoever came after them, and write nothing then", async () => {
    const database = await open();
    const { id } = await database.write((tx) => createPerson(tx, hour(5)));
    expect(await tellNews(database, id, hour(2), hour(6))).toEqual(hour(5));
    const row = await database.read.person.findUniqueOrThrow({ where: { id } });
    expect([row.newsUntil, row.newsShownAt]).toEqual([hour(5), null]);
  });

  it("are everything since their beginning for whoever came before this was kept", async () => {
    const database = await open();
    const id = await addPerson(database);
    await database.write((tx) => tx.person.update({ where: { id }, data: { newsUntil: null } }));
    expect(await tellNews(database, id, hour(2), hour(3))).toEqual(hour(0));
  });

  it("are no part of an export, stay when one is brought in, and go with the person", async () => {
    const database = await open();
    const id = await addPerson(database);
    const before = await getArchive(database, id);
    await tellNews(database, id, hour(2), hour(3));
    expect(await getArchive(database, id)).toEqual(before);
    const older = { ...before, person: { ...before.person, since: "2020-01-01T00:00:00.000Z" } };
    await database.write((tx) => writeArchive(tx, id, older));
    expect(await tellNews(database, id, hour(2), hour(30))).toEqual(hour(3));
    await database.write((tx) => deletePerson(tx, id));
    expect(await tellNews(database, id, hour(2), hour(30))).toEqual(hour(30));
    expect(await database.read.person.count()).toBe(0);
  });
});
