import fc from "fast-check";
import { expect, it } from "vitest";
import { addPerson, change } from "../../../tests/fixtures/people";
import { describeOnBothEngines } from "../../../tests/setup/databases";
import { limits } from "@/domain/person";
import { Refusal } from "@/domain/refusal";
import { deletePerson } from "./identity";
import { getLevels } from "./progress";
import { getPerson } from "./read";
import { changePerson } from "./write";

const at = new Date("2026-11-21T08:00:00Z");
const addedAt = at.toISOString();
const body = {
  text: "A talk",
  url: "https://example.org/talk",
  date: "2026-05-01",
  level: 2,
  addedAt,
} as const;

describeOnBothEngines("changing what a person holds", ({ open }) => {
  it("keeps the level and the history of how it came about", async () => {
    const database = await open();
    const person = await addPerson(database);
    await change(database, person, { what: "level", skill: "python", to: 2 });
    await change(database, person, { what: "level", skill: "python", to: 3 });
    expect(await getLevels(database, person)).toEqual(new Map([["python", 3]]));
    const events = await database.read.progressEvent.findMany({ orderBy: { position: "asc" } });
    expect(events.map(({ position, what, before, after }) => [position, what, before, after])).toEqual([
      [1, "level", "0", "2"],
      [2, "level", "2", "3"],
    ]);
  });

  it("keeps everything else that a person enters", async () => {
    const database = await open();
    const person = await addPerson(database);
    await change(
      database,
      person,
      { what: "choice", skill: "sql", to: "skipped" },
      { what: "note", skill: "python", to: "Ask Ann" },
      { what: "evidence", skill: "python", item: "e1", to: body },
      { what: "resource", skill: "python", item: "https://example.org/book", to: addedAt },
      { what: "goal", role: "ai-engineer", to: 0 },
      { what: "hoursPerWeek", to: 7.5 },
      { what: "planStart", to: "2027-01-04" },
    );
    expect(await getPerson(database, person)).toEqual({
      since: addedAt,
      levels: new Map(),
      choices: new Map([["sql", "skipped"]]),
      notes: [{ skill: "python", text: "Ask Ann", changedAt: addedAt }],
      evidence: [{ id: "e1", skill: "python", ...body }],
      finished: [{ skill: "python", url: "https://example.org/book", finishedAt: addedAt }],
      goals: ["ai-engineer"],
      hoursPerWeek: 7.5,
      planStart: "2027-01-04",
    });
    expect(await database.read.progressEvent.count()).toBe(7);
  });

  it("takes away what is set to nothing, and an empty note is none", async () => {
    const database = await open();
    const person = await addPerson(database);
    const before = await getPerson(database, person);
    await change(database, person, { what: "choice", skill: "sql", to: "learning" });
    await change(database, person, { what: "note", skill: "sql", to: "x" });
    await change(database, person, { what: "evidence", skill: "sql", item: "e", to: body });
    await change(database, person, { what: "resource", skill: "sql", item: "https://x.org/", to: addedAt });
    await change(database, person, { what: "level", skill: "sql", to: 1 });
    await change(database, person, { what: "choice", skill: "sql", to: null });
    await change(database, person, { what: "note", skill: "sql", to: "" });
    await change(database, person, { what: "evidence", skill: "sql", item: "e", to: null });
    await change(database, person, { what: "resource", skill: "sql", item: "https://x.org/", to: null });
    await change(database, person, { what: "level", skill: "sql", to: 0 });
    expect(await getPerson(database, person)).toEqual(before);
    expect(await database.read.progressEvent.count()).toBe(10);
  });

  it("records nothing when all is as it was", async () => {
    const database = await open();
    const person = await addPerson(database);
    await change(database, person, { what: "level", skill: "python", to: 2 });
    await change(database, person, { what: "level", skill: "python", to: 2 });
    await change(database, person, { what: "note", skill: "python", to: null });
    expect(await database.read.progressEvent.count()).toBe(1);
  });

  it("counts a repeated write once, also when it comes after a later one", async () => {
    const database = await open();
    const personId = await addPerson(database);
    const set = (writeId: string, to: 2 | 4) =>
      database.write((tx) =>
        changePerson({ tx, personId, writeId, cause: "api", at }, [{ what: "level", skill: "python", to }]),
      );
    await set("a", 2);
    await set("b", 4);
    expect(await set("a", 2)).toEqual([]);
    expect((await getLevels(database, personId)).get("python")).toBe(4);
    expect(await database.read.progressEvent.count({ where: { personId } })).toBe(2);
  });

  it("keeps people apart, whatever ids of theirs are the same", async () => {
    const database = await open();
    const [one, two] = [await addPerson(database), await addPerson(database)];
    await change(database, one, { what: "evidence", skill: "python", item: "same", to: body });
    await change(database, two, {
      what: "evidence",
      skill: "sql",
      item: "same",
      to: { ...body, text: "Other" },
    });
    await change(database, two, { what: "evidence", skill: "sql", item: "same", to: null });
    expect((await getPerson(database, one))?.evidence).toEqual([{ id: "same", skill: "python", ...body }]);
    expect((await getPerson(database, two))?.evidence).toEqual([]);
  });

  it("loses none of many writes that come at the same time", async () => {
    const database = await open();
    const person = await addPerson(database);
    const skills = Array.from({ length: 40 }, (_, index) => `skill-${index}`);
    await Promise.all(
      skills.flatMap((skill) => [
        change(database, person, { what: "level", skill, to: 2 }),
        change(database, person, { what: "goal", role: skill, to: 99 }),
      ]),
    );
    const held = await getPerson(database, person);
    expect([held?.levels.size, held?.goals.toSorted()]).toEqual([40, skills.toSorted()]);
    const positions = await database.read.progressEvent.findMany({ orderBy: { position: "asc" } });
    expect(positions.map(({ position }) => position)).toEqual(
      Array.from({ length: 80 }, (_, index) => index + 1),
    );
  });

  it("does not let a write that fails take along one that was acknowledged", async () => {
    const database = await open();
    const personId = await addPerson(database);
    const failing = database.write(async (tx) => {
      const write = { tx, personId, writeId: "x", cause: "api", at } as const;
      await changePerson(write, [{ what: "level", skill: "sql", to: 2 }]);
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error("changed its mind");
    });
    const acknowledged = change(database, personId, { what: "level", skill: "python", to: 3 });
    await expect(failing).rejects.toThrow("changed its mind");
    await acknowledged;
    expect(await getLevels(database, personId)).toEqual(new Map([["python", 3]]));
  });

  it("carries several changes out together or none of them", async () => {
    const database = await open();
    const person = await addPerson(database);
    const full = Array.from({ length: limits.goals }, (_, index) => {
      return { what: "goal", role: `role-${index}`, to: index } as const;
    });
    await change(database, person, ...full);
    const one = { what: "level", skill: "sql", to: 1 } as const;
    const tooMany = change(database, person, one, { what: "goal", role: "one-more", to: 0 });
    await expect(tooMany).rejects.toThrow(new Refusal("limit", "There is room for 50 goals."));
    expect(await getLevels(database, person)).toEqual(new Map());
    await change(database, person, { what: "goal", role: "role-49", to: 0 });
    expect((await getPerson(database, person))?.goals[0]).toBe("role-49");
  });

  it("keeps at most 200 pieces of evidence for a skill, of which each can still be edited", async () => {
    const database = await open();
    const person = await addPerson(database);
    const piece = (index: number) =>
      ({ what: "evidence", skill: "sql", item: `e${index}`, to: body }) as const;
    await change(database, person, ...Array.from({ length: 200 }, (_, index) => piece(index)));
    await expect(change(database, person, piece(200))).rejects.toThrow("at most 200 pieces of evidence");
    await change(database, person, { ...piece(7), to: { ...body, text: "Better" } });
    await change(database, person, { ...piece(200), skill: "python" });
    expect(await database.read.evidence.count()).toBe(201);
  });

  it("says so when the person has been deleted meanwhile", async () => {
    const database = await open();
    const person = await addPerson(database);
    await database.write((tx) => deletePerson(tx, person));
    await expect(change(database, person, { what: "level", skill: "sql", to: 1 })).rejects.toThrow(
      new Refusal("gone"),
    );
  });

  it("orders goals as a list would", { timeout: 60_000 }, async () => {
    const database = await open();
    const move = fc.record({ role: fc.constantFrom("a", "b", "c", "d"), to: fc.option(fc.nat(4)) });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 10 }), async (moves) => {
        const person = await addPerson(database);
        let expected: string[] = [];
        for (const { role, to } of moves) {
          await change(database, person, { what: "goal", role, to });
          expected = expected.filter((each) => each !== role);
          if (to !== null) expected.splice(to, 0, role);
        }
        expect((await getPerson(database, person))?.goals).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
