import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import {
  gapOf,
  hoursOf,
  isSatisfied,
  keyOf,
  keysOf,
  needsOf,
  strengthOf,
} from "../../tests/fixtures/oracles";
import { addDays } from "./calendar";
import { findEnds } from "./ends";
import { findGap } from "./gap";
import { planGoals } from "./goals";
import { buildGraph } from "./graph";
import { toLevel } from "./level";
import { planRoadmap } from "./plan";
import { findReadiness } from "./readiness";

const paces = fc.record({
  hoursPerWeek: fc.integer({ min: 1, max: 112 }),
  start: fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2024-01-01", days)),
});

const cases = fc.tuple(worlds, fc.boolean(), paces).map(([world, optional, pace]) => {
  const options = { optional, skipped: world.skipped };
  const graph = buildGraph(world.skills);
  const plan = planGoals(graph, world.have, world.roles, options, pace);
  return { ...world, graph, options, pace, plan };
});

describe("planGoals", () => {
  it("gives each goal what it needs and no earlier goal does", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, roles, options, plan }) => {
        const before = new Set<string>();
        plan.goals.forEach((goal, index) => {
          const role = roles.filter((_, place) => place === index);
          const gap = [...gapOf(skills, have, role, options).values()];
          const own = gap.filter((step) => !before.has(keyOf(step)));
          expect(keysOf(goal.steps)).toEqual(keysOf(own));
          expect(goal.hours).toBe(hoursOf(skills, own));
          expect(goal.hoursAlone).toBe(hoursOf(skills, gap));
          for (const step of own) before.add(keyOf(step));
        });
      }),
    );
  });

  it("is the gap to all of them, with the parts one after the other", () => {
    fc.assert(
      fc.property(cases, ({ graph, have, roles, options, plan }) => {
        const gap = findGap(graph, have, roles, options);
        expect(plan.steps).toEqual(plan.goals.flatMap((goal) => goal.steps));
        expect([plan.hours, plan.leftOut]).toEqual([gap.hours, gap.leftOut]);
        const known = new Map(gap.steps.map((step) => [keyOf(step), step]));
        expect(keysOf(plan.steps)).toEqual(keysOf(gap.steps));
        for (const step of plan.steps) {
          const { roles, depth, hours, neededDespiteSkip } = known.get(keyOf(step)) ?? step;
          expect(step).toMatchObject({ roles, depth, hours, neededDespiteSkip });
        }
      }),
    );
  });

  it("puts every step after all that it needs", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, plan }) => {
        const reached = new Map(have);
        for (const step of plan.steps) {
          expect(needsOf(skills, step).filter((need) => !isSatisfied(reached, need))).toEqual([]);
          reached.set(step.skill, toLevel(step.level));
        }
      }),
    );
  });

  it("takes, within a goal, first what its own strongest requirement waits for", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, roles, options, plan }) => {
        const reached = new Map(have);
        plan.goals.forEach((goal, index) => {
          const role = roles.filter((_, place) => place === index);
          const open = new Set(goal.steps);
          for (const step of goal.steps) {
            const strengths = [...open]
              .filter((each) => needsOf(skills, each).every((need) => isSatisfied(reached, need)))
              .map((each) => strengthOf(skills, reached, role, options, each));
            expect(strengthOf(skills, reached, role, options, step)).toBe(Math.min(...strengths));
            open.delete(step);
            reached.set(step.skill, step.level);
          }
        });
      }),
    );
  });

  it("dates the steps without a pause, and each goal by the last step that it needs", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, roles, options, plan }) => {
        const dates = plan.steps.flatMap(({ start, end }) => [start, end]);
        expect(dates).toEqual([...dates].sort());
        plan.goals.forEach((goal, index) => {
          const gap = gapOf(
            skills,
            have,
            roles.filter((_, place) => place === index),
            options,
          );
          const last = plan.steps.findLastIndex((step) => gap.has(keyOf(step)));
          expect(goal.end).toBe(plan.steps[last]?.end);
          expect(goal.hoursUntil).toBe(hoursOf(skills, plan.steps.slice(0, last + 1)));
        });
        expect(plan.end).toBe(dates.at(-1));
      }),
    );
  });

  it("is the plan of a single goal, and names how ready somebody is for each", () => {
    fc.assert(
      fc.property(cases, ({ graph, have, roles, options, pace, plan }) => {
        const [first] = roles;
        if (!first) return;
        const { goals, ...alone } = planGoals(graph, have, [first, first], options, pace);
        expect(alone).toEqual(planRoadmap(graph, have, [first], options, pace));
        expect(goals).toHaveLength(1);
        expect(plan.goals.map((goal) => goal.readiness)).toEqual(
          roles.map((role) => findReadiness(have, role, options.skipped)),
        );
      }),
    );
  });

  it("has no dates without a pace, and no goals without roles", () => {
    const plan = planGoals(buildGraph([]), new Map(), []);
    expect(plan).toEqual({ steps: [], hours: 0, leftOut: [], goals: [] });
  });
});

describe("findEnds", () => {
  it("ends as the plan does with each pace", () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(fc.integer({ min: 1, max: 112 })),
        ({ graph, have, roles, options, pace, plan }, weeks) => {
          const expected = weeks.map((hoursPerWeek) => {
            const other = planGoals(graph, have, roles, options, { ...pace, hoursPerWeek });
            const goals = other.goals.map(({ role, end }) => ({ role, end }));
            return { hoursPerWeek, end: other.end, goals };
          });
          expect(findEnds(plan, pace.start, weeks)).toEqual(expected);
        },
      ),
    );
  });

  it("never ends later with more hours a week", () => {
    fc.assert(
      fc.property(cases, ({ plan, pace }) => {
        const ends = findEnds(plan, pace.start, [1, 2, 3, 5, 8, 13, 21, 34]).map(({ end = "" }) => end);
        expect(ends).toEqual([...ends].sort().reverse());
      }),
    );
  });
});
