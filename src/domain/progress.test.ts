import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Level } from "./level";
import { findRenames, raiseLevels, renameLevels } from "./progress";

const ids = fc.constantFrom<string[]>("a", "b", "c", "d", "e", "f");
const levels = fc.constantFrom<Level[]>(0, 1, 2, 3, 4);
const profiles = fc.array(fc.tuple(ids, levels)).map((pairs) => new Map(pairs));
const entries = fc.array(fc.record({ id: ids, formerly: fc.array(ids, { maxLength: 3 }) }), { maxLength: 4 });

describe("findRenames", () => {
  it("leads from ids that are gone to ids that exist", () => {
    fc.assert(
      fc.property(entries, (present) => {
        const known = new Set(present.map((entry) => entry.id));
        for (const [from, to] of findRenames(present))
          expect([known.has(from), known.has(to)]).toEqual([false, true]);
      }),
    );
  });

  it("knows every earlier id, save one that exists again", () => {
    const renames = findRenames([
      { id: "python", formerly: ["python-2", "snakes"] },
      { id: "snakes", formerly: [] },
    ]);
    expect([...renames]).toEqual([["python-2", "python"]]);
  });
});

describe("renameLevels", () => {
  it("holds under each present id the highest level of all ids that lead to it", () => {
    fc.assert(
      fc.property(profiles, entries, (profile, present) => {
        const renames = findRenames(present);
        const renamed = renameLevels(profile, renames);
        for (const [id, level] of renamed) {
          const sources = [...profile].filter(([from]) => (renames.get(from) ?? from) === id);
          expect(level).toBe(Math.max(...sources.map(([, held]) => held)));
        }
      }),
    );
  });

  it("never loses or lowers a level", () => {
    fc.assert(
      fc.property(profiles, entries, (profile, present) => {
        const renames = findRenames(present);
        const renamed = renameLevels(profile, renames);
        for (const [id, level] of profile) {
          expect(renamed.get(renames.get(id) ?? id)).toBeGreaterThanOrEqual(level);
        }
      }),
    );
  });

  it("changes nothing more when done twice, and leaves its input alone", () => {
    fc.assert(
      fc.property(profiles, entries, (profile, present) => {
        const renames = findRenames(present);
        const before = new Map(profile);
        const once = renameLevels(profile, renames);
        expect(renameLevels(once, renames)).toEqual(once);
        expect(profile).toEqual(before);
      }),
    );
  });

  it("keeps the progress of a skill that is gone", () => {
    expect(renameLevels(new Map([["cobol", 3]]), findRenames([]))).toEqual(new Map([["cobol", 3]]));
  });
});

describe("raiseLevels", () => {
  const starts = fc.array(fc.record({ skill: ids, level: levels }));

  it("gives each skill the higher of what is there and what is usual", () => {
    fc.assert(
      fc.property(profiles, starts, (profile, has) => {
        const raised = raiseLevels(profile, has);
        for (const id of "abcdef") {
          const usual = has.filter((each) => each.skill === id).map((each) => each.level);
          expect(raised.get(id) ?? 0).toBe(Math.max(0, profile.get(id) ?? 0, ...usual));
        }
      }),
    );
  });
});
