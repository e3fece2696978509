import { expect, it } from "vitest";
import { describeOnBothEngines } from "../../tests/setup/databases";
import type { Level } from "@/domain/level";
import type { Database } from "./database";
import { createPerson } from "./person";
import { getLevels, setLevel } from "./progress";

const at = new Date("2026-11-21T08:00:00Z");

async function addPerson(database: Database): Promise<string> {
  return (await database.write((tx) => createPerson(tx, at))).id;
}

async function set(
  database: Database,
  personId: string,
  skillId: string,
  level: Level,
  writeId: string,
): Promise<void> {
  await database.write((tx) => setLevel(tx, { personId, skillId, level, writeId, cause: "api", at }));
}

describeOnBothEngines("setting a level", ({ open }) => {
  it("keeps the level and the history of how it came about", async () => {
    const database = await open();
    const person = await addPerson(database);
    await set(database, person, "python", 2, "a");
    await set(database, person, "python", 3, "b");
    expect(await getLevels(database, person)).toEqual(new Map([["python", 3]]));
    const events = await database.read.progressEvent.findMany({ where: { personId: person } });
    expect(events.map(({ what, before, after }) => [what, before, after]).sort()).toEqual([
      ["level", "0", "2"],
      ["level", "2", "3"],
    ]);
  });

  it("counts a repeated write once, also when it comes after a later one", async () => {
    const database = await open();
    const person = await addPerson(database);
    await set(database, person, "python", 2, "a");
    await set(database, person, "python", 4, "b");
    await set(database, person, "python", 2, "a");
    expect((await getLevels(database, person)).get("python")).toBe(4);
    expect(await database.read.progressEvent.count({ where: { personId: person } })).toBe(2);
  });

  it("records nothing when the level is what it was", async () => {
    const database = await open();
    const person = await addPerson(database);
    await set(database, person, "python", 2, "a");
    await set(database, person, "python", 2, "b");
    expect(await database.read.progressEvent.count()).toBe(1);
  });

  it("lowers a level to none when asked to, and remembers it", async () => {
    const database = await open();
    const person = await addPerson(database);
    await set(database, person, "python", 2, "a");
    await set(database, person, "python", 0, "b");
    expect((await getLevels(database, person)).get("python") ?? 0).toBe(0);
  });

  it("keeps people apart: the same write id of another person is another write", async () => {
    const database = await open();
    const [one, two] = [await addPerson(database), await addPerson(database)];
    await set(database, one, "python", 2, "a");
    await set(database, two, "python", 3, "a");
    expect(await getLevels(database, one)).toEqual(new Map([["python", 2]]));
    expect(await getLevels(database, two)).toEqual(new Map([["python", 3]]));
  });

  it("loses none of many writes that come at the same time", async () => {
    const database = await open();
    const person = await addPerson(database);
    const skills = Array.from({ length: 40 }, (_, index) => `skill-${index}`);
    await Promise.all(skills.map((skill) => set(database, person, skill, 2, `write ${skill}`)));
    const repeated = skills.map((skill) => set(database, person, skill, 2, `write ${skill}`));
    await Promise.all(repeated);
    expect((await getLevels(database, person)).size).toBe(40);
    expect(await database.read.progressEvent.count({ where: { personId: person } })).toBe(40);
  });

  it("does not let a write that fails take along one that was acknowledged", async () => {
    const database = await open();
    const person = await addPerson(database);
    const failing = database.write(async (tx) => {
      await setLevel(tx, { personId: person, skillId: "sql", level: 2, writeId: "x", cause: "api", at });
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error("changed its mind");
    });
    const acknowledged = set(database, person, "python", 3, "y");
    await expect(failing).rejects.toThrow("changed its mind");
    await acknowledged;
    expect(await getLevels(database, person)).toEqual(new Map([["python", 3]]));
  });
});
