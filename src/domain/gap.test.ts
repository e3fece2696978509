import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import {
  depthOf,
  gapOf,
  hoursOf,
  isSatisfied,
  keyOf,
  keysOf,
  needsOf,
  strengthOf,
} from "../../tests/fixtures/oracles";
import { importances } from "./content";
import { findGap, type RoleNode, sumHours } from "./gap";
import { buildGraph, type SkillNode } from "./graph";

/** A world with the options of a request and the gap it gives. */
const gaps = fc.tuple(worlds, fc.boolean(), fc.boolean()).map(([world, optional, isSkipping]) => {
  const options = { optional, skipped: isSkipping ? world.skipped : new Set<string>() };
  const graph = buildGraph(world.skills);
  return { ...world, graph, options, gap: findGap(graph, world.have, world.roles, options) };
});

describe("findGap", () => {
  it("holds exactly the missing steps that the roles ask for or wait for, each once", () => {
    fc.assert(
      fc.property(gaps, ({ skills, have, roles, options, gap }) => {
        expect(keysOf(gap.steps)).toEqual(keysOf(gapOf(skills, have, roles, options).values()));
      }),
      { numRuns: 300 },
    );
  });

  it("never holds a step that the profile satisfies, and asks for nothing below a claimed level", () => {
    fc.assert(
      fc.property(gaps, ({ have, gap }) => {
        expect(gap.steps.filter((step) => isSatisfied(have, step))).toEqual([]);
      }),
    );
  });

  it("counts the hours of each step once, with those of the graph", () => {
    fc.assert(
      fc.property(gaps, ({ skills, gap }) => {
        expect(gap.hours).toBe(hoursOf(skills, gap.steps));
        for (const step of gap.steps) expect(step.hours).toBe(hoursOf(skills, [step]));
      }),
    );
  });

  it("of several roles costs at most as much as theirs together, and at least as much as the dearest", () => {
    fc.assert(
      fc.property(gaps, ({ graph, have, roles, options, gap }) => {
        const each = roles.map((role) => findGap(graph, have, [role], options).hours);
        expect(gap.hours).toBeLessThanOrEqual(each.reduce((sum, hours) => sum + hours, 0));
        expect(gap.hours).toBeGreaterThanOrEqual(Math.max(0, ...each));
      }),
    );
  });

  it("names for each step the strongest requirement that waits for it, its roles and its depth", () => {
    fc.assert(
      fc.property(gaps, ({ skills, have, roles, options, gap }) => {
        const single = roles.map((role) => ({ id: role.id, steps: gapOf(skills, have, [role], options) }));
        for (const step of gap.steps) {
          expect(step.importance).toBe(importances[strengthOf(skills, have, roles, options, step)]);
          expect(step.roles).toEqual(
            single.filter(({ steps }) => steps.has(keyOf(step))).map(({ id }) => id),
          );
          expect(step.depth).toBe(depthOf(skills, have, step));
        }
      }),
    );
  });

  it("leaves a skipped requirement out; what another step needs of it stays and is marked", () => {
    fc.assert(
      fc.property(worlds, ({ skills, roles, have, skipped }) => {
        const { steps, leftOut } = findGap(buildGraph(skills), have, roles, { skipped });
        for (const step of steps) {
          expect(step.neededDespiteSkip).toBe(skipped.has(step.skill));
          const isNeeded = steps.some((other) =>
            needsOf(skills, other).some((need) => keyOf(need) === keyOf(step)),
          );
          expect(isNeeded || !skipped.has(step.skill)).toBe(true);
        }
        const asked = roles
          .flatMap((role) => role.requirements)
          .filter((each) => each.importance !== "optional");
        const expected = asked.map((each) => each.skill).filter((skill) => skipped.has(skill));
        expect(leftOut).toEqual([...new Set(expected)].sort());
      }),
    );
  });

  it("never grows by skipping, and skipping raises no level", () => {
    fc.assert(
      fc.property(worlds, ({ skills, roles, have, skipped }) => {
        const before = new Map(have);
        const all = new Set(keysOf(findGap(buildGraph(skills), have, roles).steps));
        const left = keysOf(findGap(buildGraph(skills), have, roles, { skipped }).steps);
        expect(left.filter((key) => !all.has(key))).toEqual([]);
        expect(have).toEqual(before);
      }),
    );
  });
});

describe("findGap for odd input", () => {
  const skills: SkillNode[] = [{ id: "sql", levels: [{ hours: 3 }, { hours: 5 }], buildsOn: [] }];
  const role: RoleNode = {
    id: "analyst",
    requirements: [
      { skill: "sql", level: 4, importance: "core" },
      { skill: "nowhere", level: 2, importance: "core" },
    ],
  };

  it("takes a level above the ladder for its last and passes over unknown skills", () => {
    const gap = findGap(buildGraph(skills), new Map([["elsewhere", 4]]), [role], {
      skipped: new Set(["ghost"]),
    });
    expect(keysOf(gap.steps)).toEqual(["sql:1", "sql:2"]);
    expect(gap.hours).toBe(8);
  });

  it("is empty for a person who is above the ladder, for no roles, and in an empty graph", () => {
    expect(findGap(buildGraph(skills), new Map([["sql", 4]]), [role]).steps).toEqual([]);
    expect(findGap(buildGraph(skills), new Map(), [])).toEqual({ steps: [], hours: 0, leftOut: [] });
    expect(findGap(buildGraph([]), new Map([["sql", 1]]), [role]).steps).toEqual([]);
  });

  it("follows a chain of 100,000 skills to its beginning", () => {
    const chain = Array.from({ length: 100_000 }, (_, index): SkillNode => {
      const buildsOn = index === 0 ? [] : [{ toReach: 1 as const, skill: `s${index - 1}`, at: 1 as const }];
      return { id: `s${index}`, levels: [{ hours: 1 }], buildsOn };
    });
    const last: RoleNode = { id: "r", requirements: [{ skill: "s99999", level: 1, importance: "core" }] };
    const { steps, hours } = findGap(buildGraph(chain), new Map(), [last]);
    expect([hours, steps[0]?.skill, steps.at(-1)?.skill]).toEqual([100_000, "s0", "s99999"]);
  });
});

describe("sumHours", () => {
  it("adds up, and nothing is 0", () => {
    expect([sumHours([]), sumHours([{ hours: 1.5 }, { hours: 2 }])]).toEqual([0, 3.5]);
  });
});
