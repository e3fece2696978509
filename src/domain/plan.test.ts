import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shuffled, worlds } from "../../tests/fixtures/arbitraries";
import { isSatisfied, keyOf, keysOf, needsOf, strengthOf } from "../../tests/fixtures/oracles";
import { addDays } from "./calendar";
import { findGap, type RoleNode } from "./gap";
import { buildGraph, type SkillNode } from "./graph";
import { planRoadmap } from "./plan";

const plans = fc.tuple(worlds, fc.boolean()).map(([world, optional]) => {
  const options = { optional, skipped: world.skipped };
  const graph = buildGraph(world.skills);
  return { ...world, graph, options, plan: planRoadmap(graph, world.have, world.roles, options) };
});
const paces = fc.record({
  hoursPerWeek: fc.integer({ min: 1, max: 112 }),
  start: fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2024-01-01", days)),
});

describe("planRoadmap", () => {
  it("puts every step after all that it needs", () => {
    fc.assert(
      fc.property(plans, ({ skills, have, plan }) => {
        const before = new Set<string>();
        for (const step of plan.steps) {
          const open = needsOf(skills, step).filter(
            (need) => !isSatisfied(have, need) && !before.has(keyOf(need)),
          );
          expect(open).toEqual([]);
          before.add(keyOf(step));
        }
      }),
    );
  });

  it("takes, of the steps that may come next, one that the strongest requirement waits for", () => {
    fc.assert(
      fc.property(plans, ({ skills, have, roles, options, plan }) => {
        const strength = new Map(
          plan.steps.map((step) => [keyOf(step), strengthOf(skills, have, roles, options, step)]),
        );
        const placed = new Set<string>();
        for (const step of plan.steps) {
          const available = plan.steps.filter(
            (each) =>
              !placed.has(keyOf(each)) &&
              needsOf(skills, each).every((need) => isSatisfied(have, need) || placed.has(keyOf(need))),
          );
          const strongest = Math.min(...available.map((each) => strength.get(keyOf(each)) ?? NaN));
          expect(strength.get(keyOf(step))).toBe(strongest);
          placed.add(keyOf(step));
        }
      }),
    );
  });

  it("is the same for skills, rows and requirements in any order", () => {
    const reordered = plans.chain((each) => fc.tuple(fc.constant(each), shuffled(each.skills)));
    fc.assert(
      fc.property(reordered, ([{ have, roles, options, plan }, skills]) => {
        const graph = buildGraph(
          skills.map((skill) => ({ ...skill, buildsOn: [...skill.buildsOn].reverse() })),
        );
        const turned = roles.map((role) => ({ ...role, requirements: [...role.requirements].reverse() }));
        const profile = new Map([...have].reverse());
        expect(planRoadmap(graph, profile, turned, options)).toEqual(plan);
      }),
    );
  });

  it("shrinks by exactly its first step when that is done", () => {
    fc.assert(
      fc.property(plans, ({ graph, have, roles, options, plan }) => {
        const [first, ...others] = plan.steps;
        fc.pre(first !== undefined);
        const after = planRoadmap(graph, new Map(have).set(first.skill, first.level), roles, options);
        expect(keysOf(after.steps)).toEqual(keysOf(others));
      }),
    );
  });

  it("is the gap with dates: a pace changes neither steps nor hours", () => {
    fc.assert(
      fc.property(plans, paces, ({ graph, have, roles, options, plan }, pace) => {
        const dated = planRoadmap(graph, have, roles, options, pace);
        expect(plan).toEqual(findGap(graph, have, roles, options));
        expect(dated.hours).toBe(plan.hours);
        expect(dated.steps.map(keyOf)).toEqual(plan.steps.map(keyOf));
      }),
    );
  });
});

describe("planRoadmap with a pace", () => {
  const dated = fc.tuple(plans, paces).map(([{ graph, have, roles, options }, pace]) => {
    const plan = planRoadmap(graph, have, roles, options, pace);
    const faster = { ...pace, hoursPerWeek: pace.hoursPerWeek * 2 };
    return { pace, plan, faster: planRoadmap(graph, have, roles, options, faster) };
  });

  it("starts on the first day, never goes back, and ends with the last step", () => {
    fc.assert(
      fc.property(dated, ({ pace, plan }) => {
        const dates = plan.steps.flatMap((step) => [step.start, step.end]);
        expect(dates).toEqual([...dates].sort());
        expect(plan.steps.length === 0 ? pace.start : dates[0]).toBe(pace.start);
        expect(plan.end).toBe(dates.at(-1));
      }),
    );
  });

  it("ends in the week in which its hours are used up", () => {
    fc.assert(
      fc.property(dated, ({ pace, plan }) => {
        fc.pre(plan.steps.length > 0);
        const days = (plan.hours / pace.hoursPerWeek) * 7;
        const end = plan.end ?? "";
        expect(end <= addDays(pace.start, Math.ceil(days))).toBe(true);
        expect(end >= addDays(pace.start, Math.floor(days) - 1)).toBe(true);
      }),
    );
  });

  it("never ends later, in no step, with twice the hours a week", () => {
    fc.assert(
      fc.property(dated, ({ plan, faster }) => {
        plan.steps.forEach(({ end = "" }, index) => {
          expect((faster.steps[index]?.end ?? "") <= end).toBe(true);
        });
      }),
    );
  });

  it("goes from one step to the next without a pause", () => {
    const skills: SkillNode[] = [
      { id: "sql", levels: [{ hours: 10 }, { hours: 15 }, { hours: 5 }], buildsOn: [] },
    ];
    const role: RoleNode = { id: "analyst", requirements: [{ skill: "sql", level: 3, importance: "core" }] };
    const pace = { hoursPerWeek: 10, start: "2026-12-28" };
    const { steps, end } = planRoadmap(buildGraph(skills), new Map(), [role], {}, pace);
    expect(steps.map((step) => [step.start, step.end])).toEqual([
      ["2026-12-28", "2027-01-03"],
      ["2027-01-04", "2027-01-14"],
      ["2027-01-14", "2027-01-17"],
    ]);
    expect(end).toBe("2027-01-17");
  });

  it("has no end where there is nothing to do", () => {
    const plan = planRoadmap(buildGraph([]), new Map(), [], {}, { hoursPerWeek: 5, start: "2026-01-01" });
    expect(plan).toEqual({ steps: [], hours: 0, leftOut: [] });
  });
});
