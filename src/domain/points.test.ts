import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import { toLevel } from "./level";
import { countPoints } from "./points";
import { findReadiness } from "./readiness";

describe("countPoints", () => {
  it("adds up to the readiness: what a person has gained since nothing is the points of the steps gone", () => {
    fc.assert(
      fc.property(worlds, ({ roles, skills, have, skipped }) => {
        for (const role of roles) {
          const points = countPoints([role], { skipped });
          let gained = 0;
          for (const { id } of skills) {
            for (let level = 1; level <= (have.get(id) ?? 0); level++) gained += points.of(id, level);
          }
          const { percent } = findReadiness(have, role, skipped);
          const counts = role.requirements.some(
            ({ skill, importance }) => importance !== "optional" && !skipped.has(skill),
          );
          expect(Math.floor(gained + 1e-6)).toBe(counts ? percent : 0);
        }
      }),
    );
  });

  it("adds up over the roles", () => {
    fc.assert(
      fc.property(worlds, ({ roles, skills, skipped }) => {
        const all = countPoints(roles, { skipped });
        for (const { id } of skills) {
          for (const level of [1, 2, 3, 4].map(toLevel)) {
            const each = roles.map((role) => countPoints([role], { skipped }).of(id, level));
            expect(all.of(id, level)).toBeCloseTo(each.reduce((sum, points) => sum + points, 0));
          }
        }
      }),
    );
  });

  it("is nothing for what nobody asks for", () => {
    expect(countPoints([]).of("stirring", 1)).toBe(0);
  });
});
