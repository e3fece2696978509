import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import { buildGraph } from "./graph";
import { describeReason, findReason } from "./next-reason";
import { findNextSteps } from "./next-steps";

describe("describeReason", () => {
  it.each([
    [3, 4, 6, 20, "needed by three of your four roles, opens six more steps, about 20 hours"],
    [1, 2, 1, 0.5, "needed by one of your two roles, opens one more step, about 1 hour"],
    [2, 2, 0, 1, "needed by both of your roles, about 1 hour"],
    [5, 5, 13, 1250, "needed by all five of your roles, opens 13 more steps, about 1,250 hours"],
    [1, 1, 12, 7.6, "opens twelve more steps, about 8 hours"],
    [1, 1, 0, 8, "asked for by the role itself, about 8 hours"],
    [14, 17, 0, 8, "needed by 14 of your 17 roles, about 8 hours"],
  ])("of %i roles among %i, %i unlocked and %d hours", (roles, targets, unlocks, hours, sentence) => {
    expect(describeReason({ roles, targets, unlocks, hours })).toBe(sentence);
  });
});

describe("findReason", () => {
  it("names what the step tells, and never more roles than there are", () => {
    fc.assert(
      fc.property(worlds, ({ skills, have, roles }) => {
        for (const step of findNextSteps(buildGraph(skills), have, roles)) {
          const reason = findReason(step, roles.length);
          expect(reason).toEqual({
            roles: new Set(step.roles).size,
            targets: roles.length,
            unlocks: step.unlocks,
            hours: step.hours,
          });
          expect(reason.roles).toBeGreaterThan(0);
          expect(reason.roles).toBeLessThanOrEqual(reason.targets);
        }
      }),
    );
  });
});
