import fc from "fast-check";
import { expect, it } from "vitest";
import type { Level } from "@/domain/level";
import { describeOnBothEngines } from "../../tests/setup/databases";
import { enter, type Entered, entered, readEntered } from "../../tests/fixtures/entered";
import type { Database } from "./database";
import { mergePersons } from "./merge";
import { getArchive } from "./person/archive";
import { createPerson, findPersonByKey } from "./person/identity";
import { changePerson, type PersonWrite } from "./person/write";

const now = new Date("2026-11-21T08:00:00Z");
const runs = { numRuns: 8 };

async function addPerson(database: Database, what: Entered = {}): Promise<string> {
  return database.write(async (tx) => {
    const { id } = await createPerson(tx, now);
    await enter(tx, id, what);
    return id;
  });
}

async function setPython(
  database: Database,
  personId: string,
  to: Level,
  { writeId = null, at = now }: Partial<Pick<PersonWrite, "writeId" | "at">>,
): Promise<void> {
  await database.write((tx) =>
    changePerson({ tx, personId, writeId, cause: "api", at }, [{ what: "level", skill: "python", to }]),
  );
}

async function merge(database: Database, from: string, into: string): Promise<void> {
  await database.write((tx) => mergePersons(tx, from, into, now));
}

describeOnBothEngines("merging two persons", ({ open }) => {
  it("gives the higher of two levels, whichever of them is merged into the other", async () => {
    const database = await open();
    await fc.assert(
      fc.asyncProperty(entered, entered, async (one, other) => {
        const [a, b] = [await addPerson(database, one), await addPerson(database, other)];
        const [c, d] = [await addPerson(database, one), await addPerson(database, other)];
        await merge(database, a, b);
        await merge(database, d, c);
        const there = await readEntered(database, b);
        expect(there.levels).toEqual((await readEntered(database, c)).levels);
        for (const skill of new Set([...Object.keys(one.levels), ...Object.keys(other.levels)])) {
          const higher = Math.max(one.levels[skill] ?? 0, other.levels[skill] ?? 0);
          expect(there.levels?.[skill]).toBe(higher);
        }
      }),
      runs,
    );
  });

  it("loses nothing of what either entered", async () => {
    const database = await open();
    await fc.assert(
      fc.asyncProperty(entered, entered, async (one, other) => {
        const [from, into] = [await addPerson(database, one), await addPerson(database, other)];
        const events = await database.read.progressEvent.count({ where: { personId: { in: [from, into] } } });
        await merge(database, from, into);
        const there = await readEntered(database, into);
        for (const { notes, evidence, resources, goals } of [one, other]) {
          for (const [skill, text] of Object.entries(notes)) expect(there.notes?.[skill]).toContain(text);
          expect(there.evidence).toEqual(expect.arrayContaining(evidence));
          expect(there.resources).toEqual(expect.arrayContaining(resources));
          expect(there.goals).toEqual(expect.arrayContaining(goals));
        }
        // The account's own goals stay in front, in their order.
        expect(there.goals?.slice(0, other.goals.length)).toEqual(other.goals);
        const kept = await database.read.progressEvent.count({ where: { personId: into } });
        expect(kept).toBeGreaterThanOrEqual(events);
      }),
      runs,
    );
  });

  it("tells in the history that the higher level won, whichever was set last", async () => {
    const database = await open();
    const [from, into] = [await addPerson(database), await addPerson(database)];
    await setPython(database, from, 3, { at: now });
    await setPython(database, into, 1, { at: new Date(now.getTime() + 1000) });
    await merge(database, from, into);
    const { person, history } = await getArchive(database, into);
    expect(person.levels).toEqual(new Map([["python", 3]]));
    expect(history.at(-1)).toMatchObject({ skill: "python", before: 1, after: 3, cause: "merge" });
  });

  it("changes nothing when it is done again, or with a person who is not there", async () => {
    const database = await open();
    await fc.assert(
      fc.asyncProperty(entered, entered, async (one, other) => {
        const [from, into] = [await addPerson(database, one), await addPerson(database, other)];
        await merge(database, from, into);
        const once = await readEntered(database, into);
        await merge(database, from, into);
        await merge(database, into, into);
        await merge(database, into, "nobody");
        expect(await readEntered(database, into)).toEqual(once);
      }),
      runs,
    );
  });

  it("leaves nothing of the person who was merged, least of all the key", async () => {
    const database = await open();
    const guest = await database.write((tx) => createPerson(tx, now));
    await database.write((tx) => enter(tx, guest.id, { levels: { python: 2 }, notes: { python: "so far" } }));
    const into = await addPerson(database);
    await merge(database, guest.id, into);
    expect(await findPersonByKey(database, guest.key, now)).toBeNull();
    expect(await database.read.person.findMany({ select: { id: true } })).toEqual([{ id: into }]);
  });

  it("counts a write once that comes again after the merge", async () => {
    const database = await open();
    const [from, into] = [await addPerson(database), await addPerson(database)];
    await setPython(database, from, 3, { writeId: "a" });
    await setPython(database, into, 1, { writeId: "b" });
    await merge(database, from, into);
    await setPython(database, into, 2, { writeId: "a" });
    expect((await readEntered(database, into)).levels).toEqual({ python: 3 });
  });
});
