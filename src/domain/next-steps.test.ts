import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import { isSatisfied, keyOf, keysOf, missingBelow, needsOf } from "../../tests/fixtures/oracles";
import { findGap, type RoleNode } from "./gap";
import { buildGraph, compareIds, type SkillNode } from "./graph";
import { findNextSteps } from "./next-steps";

const cases = fc.tuple(worlds, fc.boolean()).map(([world, optional]) => {
  const options = { optional, skipped: world.skipped };
  const graph = buildGraph(world.skills);
  const gap = findGap(graph, world.have, world.roles, options).steps;
  return { ...world, gap, next: findNextSteps(graph, world.have, world.roles, options) };
});

describe("findNextSteps", () => {
  it("gives exactly the steps of the gap whose needs are all satisfied", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, gap, next }) => {
        const open = gap.filter((step) => needsOf(skills, step).every((need) => isSatisfied(have, need)));
        expect(keysOf(next)).toEqual(keysOf(open));
      }),
    );
  });

  it("counts the further steps of the gap that wait for each, directly or through others", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, gap, next }) => {
        for (const step of next) {
          const waiting = gap.filter((each) => missingBelow(skills, have, each).has(keyOf(step)));
          expect(step.unlocks).toBe(waiting.length - 1);
        }
      }),
    );
  });

  it("tells of each step what the gap tells", () => {
    fc.assert(
      fc.property(cases, ({ gap, next }) => {
        for (const step of next) {
          expect(step).toMatchObject(gap.find((each) => keyOf(each) === keyOf(step)) ?? {});
        }
      }),
    );
  });

  it("puts the most useful for each hour first, ties by skill id", () => {
    fc.assert(
      fc.property(cases, ({ next }) => {
        next.slice(1).forEach((step, index) => {
          const before = next[index] ?? step;
          const isTie = before.gainPerHour === step.gainPerHour;
          expect(
            before.gainPerHour > step.gainPerHour || (isTie && compareIds(before.skill, step.skill) < 0),
          ).toBe(true);
        });
      }),
    );
  });
});

describe("the ranking of next steps", () => {
  it("is by the readiness that the step and all it opens up would bring, for each hour of the step", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, roles, skipped, gap, next }) => {
        /** The readiness with fractions, read out as DOMAIN.md states it. */
        const readiness = (levels: ReadonlyMap<string, number>): number =>
          roles.reduce((total, { requirements }) => {
            const counted = requirements.filter((each) => !skipped.has(each.skill));
            const weigh = (importance: string): number =>
              importance === "core" ? 3 : importance === "important" ? 2 : 0;
            const most = counted.reduce((sum, row) => sum + weigh(row.importance) * row.level, 0);
            const now = counted.reduce(
              (sum, row) => sum + weigh(row.importance) * Math.min(levels.get(row.skill) ?? 0, row.level),
              0,
            );
            return total + (most === 0 ? 0 : (100 * now) / most);
          }, 0);
        for (const step of next) {
          const opened = gap.filter((each) => missingBelow(skills, have, each).has(keyOf(step)));
          // Each opened step by itself, from the level just below it: a sum of rises.
          const gain = opened.reduce((sum, { skill, level }) => {
            const below = new Map<string, number>([[skill, level - 1]]);
            return sum + readiness(new Map([[skill, level]])) - readiness(below);
          }, 0);
          expect(step.gain).toBeCloseTo(gain);
          expect(step.gainPerHour).toBeCloseTo(gain / step.hours);
        }
      }),
    );
  });
});

describe("the gain of a next step", () => {
  const skill = (id: string, hours: number, ...needs: string[]): SkillNode => ({
    id,
    levels: [{ hours }],
    buildsOn: needs.map((need) => ({ toReach: 1, skill: need, at: 1 })),
  });
  const role = (id: string, ...skills: string[]): RoleNode => ({
    id,
    requirements: skills.map((each) => ({ skill: each, level: 1, importance: "core" })),
  });
  const rank = (skills: SkillNode[], ...roles: RoleNode[]) =>
    findNextSteps(buildGraph(skills), new Map(), roles).map((step) => [step.skill, step.gainPerHour]);

  it("is the points of readiness for each hour", () => {
    expect(rank([skill("a", 10), skill("b", 5)], role("r", "a", "b"))).toEqual([
      ["b", 10],
      ["a", 5],
    ]);
  });

  it("includes the points of what it opens up, even where no role asks for the step itself", () => {
    expect(
      rank([skill("base", 4), skill("top", 9, "base"), skill("other", 50)], role("r", "top", "other")),
    ).toEqual([
      ["base", 12.5],
      ["other", 1],
    ]);
  });

  it("adds up over the roles", () => {
    expect(rank([skill("a", 10)], role("r", "a"), role("s", "a"))).toEqual([["a", 20]]);
  });

  it("is told in full for a person half way: only levels up to the required one count", () => {
    const ladder: SkillNode = { id: "a", levels: [{ hours: 1 }, { hours: 4 }, { hours: 8 }], buildsOn: [] };
    const asked: RoleNode = { id: "r", requirements: [{ skill: "a", level: 2, importance: "important" }] };
    const [first, ...others] = findNextSteps(buildGraph([ladder]), new Map([["a", 1]]), [asked]);
    expect(first).toMatchObject({ skill: "a", level: 2, unlocks: 0, gainPerHour: 12.5 });
    expect(others).toEqual([]);
  });

  it("counts no level above the one that a role asks for, though another step waits for it", () => {
    const ladder: SkillNode = { id: "a", levels: [{ hours: 1 }, { hours: 4 }], buildsOn: [] };
    const top: SkillNode = { id: "b", levels: [{ hours: 8 }], buildsOn: [{ toReach: 1, skill: "a", at: 2 }] };
    const asked: RoleNode = {
      id: "r",
      requirements: [
        { skill: "a", level: 1, importance: "core" },
        { skill: "b", level: 1, importance: "core" },
      ],
    };
    const next = findNextSteps(buildGraph([ladder, top]), new Map([["a", 1]]), [asked]);
    // Only b brings points: 50, in the 4 hours of the step that opens it.
    expect(next.map((step) => [step.skill, step.level, step.gainPerHour])).toEqual([["a", 2, 12.5]]);
  });

  it("leaves skipped skills out of the points as the readiness does", () => {
    const skills = [skill("a", 10), skill("b", 5)];
    const next = findNextSteps(buildGraph(skills), new Map(), [role("r", "a", "b")], {
      skipped: new Set(["b"]),
    });
    expect(next.map((step) => [step.skill, step.gainPerHour])).toEqual([["a", 10]]);
  });

  it("is nothing where all is reached, nothing is asked, or nothing is known", () => {
    expect(rank([skill("a", 1)])).toEqual([]);
    expect(rank([], role("r", "nowhere"))).toEqual([]);
  });
});
