import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import { missingBelow } from "../../tests/fixtures/oracles";
import { buildGraph } from "./graph";
import { findImplied } from "./implied";
import { toLevel } from "./level";
import { raiseLevels } from "./progress";

/** A world, one of its skills and a level of it. */
const cases = worlds.chain((world) =>
  fc.tuple(fc.constantFrom(...world.skills), fc.integer({ min: 1, max: 4 })).map(([skill, level]) => {
    return { ...world, skill, level: toLevel(Math.min(level, skill.levels.length)) };
  }),
);

describe("findImplied", () => {
  it("is all that the level builds on and the profile does not hold, at the highest level needed", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, skill, level }) => {
        const unclaimed = new Map(have).set(skill.id, 0);
        const expected = new Map<string, number>();
        for (const step of missingBelow(skills, unclaimed, { skill: skill.id, level }).values()) {
          if (step.skill === skill.id) continue;
          expected.set(step.skill, Math.max(step.level, expected.get(step.skill) ?? 0));
        }
        const implied = findImplied(buildGraph(skills), have, skill.id, level);
        expect(new Map(implied.map((each) => [each.skill, each.level]))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("is the same before the level is set and after, and nothing once all of it is held", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, skill, level }) => {
        const graph = buildGraph(skills);
        const implied = findImplied(graph, have, skill.id, level);
        const claimed = raiseLevels(have, [{ skill: skill.id, level }]);
        expect(findImplied(graph, claimed, skill.id, level)).toEqual(implied);
        expect(findImplied(graph, raiseLevels(claimed, implied), skill.id, level)).toEqual([]);
      }),
    );
  });

  it("is nothing for none, and for a skill that there is not", () => {
    const graph = buildGraph([{ id: "sql", levels: [{ hours: 1 }], buildsOn: [] }]);
    expect([findImplied(graph, new Map(), "sql", 0), findImplied(graph, new Map(), "sq", 1)]).toEqual([
      [],
      [],
    ]);
  });
});
