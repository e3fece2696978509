import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shuffled, worlds } from "../../tests/fixtures/arbitraries";
import { hoursOf, missingBelow } from "../../tests/fixtures/oracles";
import { buildGraph, compareIds } from "./graph";
import { findLeverage } from "./leverage";
import { countPoints } from "./points";

const cases = worlds.map((world) => {
  const { skills, have, roles, skipped } = world;
  return { ...world, leverage: findLeverage(buildGraph(skills), have, roles, { skipped }) };
});

describe("findLeverage", () => {
  it("gives exactly the skills whose next level some role asks for, with those roles", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, roles, skipped, leverage }) => {
        const expected = skills.flatMap(({ id, levels }) => {
          const next = (have.get(id) ?? 0) + 1;
          const wanting = roles.filter(({ requirements }) =>
            requirements.some(
              (row) => row.skill === id && row.importance !== "optional" && row.level >= next,
            ),
          );
          const isOpen = next <= levels.length && !skipped.has(id) && wanting.length > 0;
          return isOpen ? [{ skill: id, level: next, roles: wanting.map((role) => role.id) }] : [];
        });
        const found = leverage.map(({ skill, level, roles }) => ({ skill, level, roles }));
        expect(found.sort((a, b) => compareIds(a.skill, b.skill))).toEqual(
          expected.sort((a, b) => compareIds(a.skill, b.skill)),
        );
      }),
    );
  });

  it("counts the hours of the step with all that it needs, and what they bring to all the roles", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, roles, skipped, leverage }) => {
        const points = countPoints(roles, { skipped });
        for (const each of leverage) {
          const steps = [...missingBelow(skills, have, each).values()];
          const gain = steps.reduce((sum, { skill, level }) => sum + points.of(skill, level), 0);
          expect(each.hours).toBe(hoursOf(skills, steps));
          expect(each.gain).toBeCloseTo(gain);
          expect(each.gain).toBeGreaterThan(0);
          expect(each.gainPerHour).toBeCloseTo(gain / each.hours);
        }
      }),
    );
  });

  it("puts the most for each hour first, ties by skill id, whatever the order of the roles", () => {
    const turned = cases.chain((each) => fc.tuple(fc.constant(each), shuffled(each.roles)));
    fc.assert(
      fc.property(turned, ([{ skills, have, skipped, leverage }, roles]) => {
        leverage.slice(1).forEach((each, index) => {
          const before = leverage[index] ?? each;
          const isTie = before.gainPerHour === each.gainPerHour;
          expect(
            isTie ? compareIds(before.skill, each.skill) : each.gainPerHour - before.gainPerHour,
          ).toBeLessThan(0);
        });
        const other = findLeverage(buildGraph(skills), have, roles, { skipped });
        expect(other.map(({ skill }) => skill)).toEqual(leverage.map(({ skill }) => skill));
      }),
    );
  });
});
