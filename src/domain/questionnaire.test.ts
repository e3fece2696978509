import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shuffled, worlds } from "../../tests/fixtures/arbitraries";
import { asked, gapOf, hoursOf, isSatisfied, keyOf, missingBelow } from "../../tests/fixtures/oracles";
import { buildGraph, compareIds } from "./graph";
import { countPoints } from "./points";
import { orderQuestions } from "./questionnaire";

const cases = worlds.map((world) => {
  const { skills, have, skipped } = world;
  const [role = { id: "none", requirements: [] }] = world.roles;
  const options = { skipped };
  const questions = orderQuestions(buildGraph(skills), have, role, options);
  return { skills, have, role, options, questions, gap: gapOf(skills, have, [role], options) };
});

describe("orderQuestions", () => {
  it("asks about exactly the requirements that are not fulfilled, each once", () => {
    fc.assert(
      fc.property(cases, ({ have, role, options, questions }) => {
        const missing = asked([role], options).filter((each) => !isSatisfied(have, each));
        expect(questions.map(keyOf).sort()).toEqual(missing.map(keyOf).sort());
      }),
    );
  });

  it("asks next what settles most of what is left, hours and readiness weighed alike; ties by skill id", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, role, options, questions, gap }) => {
        const points = countPoints([role], options);
        const pointsOf = (steps: Iterable<{ skill: string; level: number }>): number =>
          [...steps].reduce((sum, { skill, level }) => sum + points.of(skill, level), 0);
        const all = { hours: hoursOf(skills, gap.values()), points: pointsOf(gap.values()) };
        const open = new Map(gap);
        questions.forEach((question, index) => {
          const rest = questions.slice(index).map((each) => {
            const steps = [...missingBelow(skills, have, each)].filter(([key]) => open.has(key));
            const hours = hoursOf(
              skills,
              steps.map(([, step]) => step),
            );
            const won = pointsOf(steps.map(([, step]) => step));
            return {
              skill: each.skill,
              keys: steps.map(([key]) => key),
              hours,
              won,
              rating: hours / all.hours + won / all.points,
            };
          });
          const [own] = rest;
          expect(question.hours).toBe(own?.hours);
          expect(question.points).toBeCloseTo(own?.won ?? 0);
          for (const other of rest.slice(1)) {
            const lead = (own?.rating ?? 0) - other.rating;
            expect(lead).toBeGreaterThan(-1e-9);
            if (lead === 0) expect(compareIds(question.skill, other.skill)).toBe(-1);
          }
          for (const key of own?.keys ?? []) open.delete(key);
          expect(question.hoursSettled).toBeCloseTo(1 - hoursOf(skills, open.values()) / all.hours);
          expect(question.pointsSettled).toBeCloseTo(1 - pointsOf(open.values()) / all.points);
        });
        expect(open.size).toBe(0);
      }),
    );
  });

  it("is the same for requirements in any order", () => {
    const turned = cases.chain((each) => fc.tuple(fc.constant(each), shuffled(each.role.requirements)));
    fc.assert(
      fc.property(turned, ([{ skills, have, role, options, questions }, requirements]) => {
        expect(orderQuestions(buildGraph(skills), have, { ...role, requirements }, options)).toEqual(
          questions,
        );
      }),
    );
  });

  it("asks nothing of somebody who is ready", () => {
    fc.assert(
      fc.property(cases, ({ skills, role }) => {
        const expert = new Map(skills.map(({ id }) => [id, 4] as const));
        expect(orderQuestions(buildGraph(skills), expert, role)).toEqual([]);
      }),
    );
  });
});
