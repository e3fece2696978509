import fc from "fast-check";
import { expect, it } from "vitest";
import { archives } from "../../../tests/fixtures/archives";
import { addPerson, change, undo, writeAs } from "../../../tests/fixtures/people";
import { smallContent } from "../../../tests/fixtures/small-content";
import { describeOnBothEngines } from "../../../tests/setup/databases";
import { buildCatalogue } from "@/domain/catalogue";
import type { Change } from "@/domain/change";
import type { ImportMode } from "@/domain/archive";
import { writeExport } from "@/domain/export";
import { Refusal } from "@/domain/refusal";
import type { Database } from "../database";
import { getArchive } from "./archive";
import { readArchiveFile } from "./file";
import { deletePerson } from "./identity";
import { importArchive } from "./import";

const catalogue = buildCatalogue(smallContent(["cutting", "frying"]), "1");
const addedAt = "2026-11-21T08:00:00.000Z";

const exportOf = async (database: Database, person: string): Promise<string> =>
  writeExport(await getArchive(database, person));

async function bring(database: Database, person: string, text: string, mode: ImportMode): Promise<void> {
  const file = readArchiveFile(text, catalogue.renames);
  if ("problems" in file) throw new Error(JSON.stringify(file.problems));
  await writeAs(database, person, (write) => importArchive(write, file.archive, mode, catalogue));
}

const skills = fc.constantFrom("cutting", "frying", "retired");
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ what: fc.constant("level"), skill: skills, to: fc.constantFrom(0, 1, 2, 3, 4) }),
  fc.record({ what: fc.constant("choice"), skill: skills, to: fc.constantFrom("learning", "skipped", null) }),
  fc.record({ what: fc.constant("note"), skill: skills, to: fc.constantFrom("a", "b\n\u2028", null) }),
  fc.record({
    ...{ what: fc.constant("evidence"), skill: fc.constant("frying"), item: fc.constantFrom("x", "y") },
    to: fc.constantFrom({ text: "Did it", url: null, date: "2026-02-01", level: 2, addedAt }, null),
  }),
  fc.record({
    ...{ what: fc.constant("resource"), skill: skills, item: fc.constant("https://example.org/book") },
    to: fc.constantFrom(addedAt, null),
  }),
  fc.record({ what: fc.constant("goal"), role: fc.constantFrom("cook", "baker"), to: fc.option(fc.nat(2)) }),
  fc.record({ what: fc.constant("hoursPerWeek"), to: fc.constantFrom(2.5, 8, null) }),
  fc.record({ what: fc.constant("planStart"), to: fc.constantFrom("2027-01-04", null) }),
);
/** What a person does: some changes at once, or an undoing, which may be refused. */
const lives = fc.array(fc.oneof(fc.array(changes, { minLength: 1, maxLength: 3 }), fc.constant("undo")), {
  maxLength: 12,
});

async function live(database: Database, person: string, acts: readonly (Change[] | string)[]): Promise<void> {
  for (const act of acts) {
    if (typeof act !== "string") await change(database, person, ...act);
    else {
      await undo(database, person).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      });
    }
  }
}

describeOnBothEngines("everything a person holds", ({ open }) => {
  it("is exported, deleted and imported again to the same bytes", { timeout: 120_000 }, async () => {
    const database = await open();
    await fc.assert(
      fc.asyncProperty(lives, fc.constantFrom<ImportMode[]>("merge", "replace"), async (acts, mode) => {
        const person = await addPerson(database);
        await live(database, person, acts);
        const before = await exportOf(database, person);
        await database.write((tx) => deletePerson(tx, person));
        const again = await addPerson(database);
        await bring(database, again, before, mode);
        expect(await exportOf(database, again)).toBe(before);
      }),
      { numRuns: 25 },
    );
  });

  it(
    "replaces what was there by exactly what a file holds, whatever that is",
    { timeout: 120_000 },
    async () => {
      const database = await open();
      const person = await addPerson(database);
      await fc.assert(
        fc.asyncProperty(archives, async (archive) => {
          const text = writeExport(archive);
          await bring(database, person, text, "replace");
          expect(await exportOf(database, person)).toBe(text);
        }),
        { numRuns: 40 },
      );
    },
  );

  it("stays as it was when the same is merged again", { timeout: 120_000 }, async () => {
    const database = await open();
    await fc.assert(
      fc.asyncProperty(lives, archives, async (acts, archive) => {
        const person = await addPerson(database);
        await live(database, person, acts);
        await bring(database, person, writeExport(archive), "merge");
        const once = await exportOf(database, person);
        await bring(database, person, writeExport(archive), "merge");
        expect(await exportOf(database, person)).toBe(once);
      }),
      { numRuns: 15 },
    );
  });

  it("is left as it was by an import that would be too much, and says what", async () => {
    const database = await open();
    const person = await addPerson(database);
    const goal = (prefix: string, index: number) =>
      ({ what: "goal", role: `${prefix}-${index}`, to: 99 }) as const;
    await change(database, person, ...Array.from({ length: 40 }, (_, index) => goal("own", index)));
    const before = await exportOf(database, person);
    const goals = Array.from({ length: 20 }, (_, index) => `other-${index}`);
    const text = JSON.stringify({ archway: { export: 1 }, levels: { frying: 2 }, goals });
    await expect(bring(database, person, text, "merge")).rejects.toThrow("Together these are 60 goals");
    expect(await exportOf(database, person)).toBe(before);
  });

  it("undoes as one what a merge has changed", async () => {
    const database = await open();
    const person = await addPerson(database);
    await change(database, person, { what: "level", skill: "frying", to: 1 });
    const text = JSON.stringify({
      archway: { export: 1 },
      levels: { frying: 3, cutting: 2 },
      goals: ["cook"],
    });
    await bring(database, person, text, "merge");
    await undo(database, person);
    const { person: held } = await getArchive(database, person);
    expect([held.levels, held.goals]).toEqual([new Map([["frying", 1]]), []]);
  });
});
