import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archives } from "../../tests/fixtures/archives";
import { type Archive, findEffect, mergeArchives } from "./archive";
import { writeExport } from "./export";
import { visitor } from "./person";

const at = "2026-11-21T08:00:00.000Z";

function merge(own: Archive, brought: Archive): Archive {
  let count = 0;
  const makeId = (): string => `new-${own.history.length}-${(count += 1)}`;
  return mergeArchives(own, brought, { cause: "import", at, makeId }, new Map());
}

const nobody: Archive = { person: visitor, history: [] };

describe("mergeArchives", () => {
  it("loses nothing and lowers nothing of either", () => {
    fc.assert(
      fc.property(archives, archives, (own, brought) => {
        const { person, history } = merge(own, brought);
        for (const each of [own, brought]) {
          for (const [skill, level] of each.person.levels) {
            expect(person.levels.get(skill)).toBeGreaterThanOrEqual(level);
          }
          for (const { skill, text } of each.person.notes) {
            expect(person.notes.find((note) => note.skill === skill)?.text).toContain(text);
          }
          const ids = person.evidence.map(({ id }) => id);
          for (const { id } of each.person.evidence) expect(ids).toContain(id);
          for (const role of each.person.goals) expect(person.goals).toContain(role);
          const events = new Set(history.map(({ id }) => id));
          for (const { id } of each.history) expect(events.has(id)).toBe(true);
        }
      }),
    );
  });

  it("changes nothing more when the same comes again", () => {
    fc.assert(
      fc.property(archives, archives, (own, brought) => {
        const once = merge(own, brought);
        expect(writeExport(merge(once, brought))).toBe(writeExport(once));
      }),
    );
  });

  it("keeps one's own order of events, and of goals", () => {
    fc.assert(
      fc.property(archives, archives, (own, brought) => {
        const { person, history } = merge(own, brought);
        const ids = new Set(own.history.map(({ id }) => id));
        expect(history.filter(({ id }) => ids.has(id))).toEqual(own.history);
        expect(person.goals.slice(0, own.person.goals.length)).toEqual(own.person.goals);
      }),
    );
  });

  it("records what neither history accounts for, so that the history leads to what is there", () => {
    fc.assert(
      fc.property(archives, ({ person }) => {
        const { history } = merge(nobody, { person, history: [] });
        const last = new Map(
          history.flatMap((each) => (each.what === "level" ? [[each.skill, each.after]] : [])),
        );
        expect(last).toEqual(person.levels);
        expect(new Set(history.map(({ group }) => group)).size).toBeLessThanOrEqual(1);
        const again = merge(nobody, { person, history });
        expect(again.history).toEqual(history);
      }),
    );
  });
});

describe("findEffect", () => {
  it("is nothing between an archive and itself but what is kept", () => {
    fc.assert(
      fc.property(archives, (archive) => {
        const effect = findEffect(archive, archive, archive.person, new Map());
        expect(effect.levels).toMatchObject({ added: [], raised: [], lowered: [] });
        expect(effect.levels.kept).toHaveLength(archive.person.levels.size);
        expect(Object.values(effect.others).every((count) => count === 0)).toBe(true);
      }),
    );
  });

  it("names each level of either archive once", () => {
    fc.assert(
      fc.property(archives, archives, (before, after) => {
        const { added, raised, lowered, kept } = findEffect(before, after, after.person, new Map()).levels;
        const named = [...added, ...raised, ...lowered, ...kept].map(({ skill }) => skill);
        const all = new Set([...before.person.levels.keys(), ...after.person.levels.keys()]);
        expect(named.toSorted()).toEqual([...all].sort());
        expect(lowered.every(({ from, to }) => from > to) && raised.every(({ from, to }) => from < to)).toBe(
          true,
        );
      }),
    );
  });
});
