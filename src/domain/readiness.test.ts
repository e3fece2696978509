import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import { asked, isSatisfied } from "../../tests/fixtures/oracles";
import type { RoleNode } from "./gap";
import { toLevel } from "./level";
import { findReadiness } from "./readiness";

/** Each role of a world with the person in front of it. */
const cases = worlds.chain(({ roles, ...world }) =>
  fc.constantFrom(...roles).map((role) => ({ ...world, role })),
);

const role = (...requirements: RoleNode["requirements"]): RoleNode => ({ id: "r", requirements });

describe("findReadiness", () => {
  it("is a whole number from 0 to 100", () => {
    fc.assert(
      fc.property(cases, ({ have, role, skipped }) => {
        const { percent } = findReadiness(have, role, skipped);
        expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
      }),
    );
  });

  it("is 100 exactly when no core or important requirement is missing", () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ have, role, skipped }, isSkipping) => {
        const options = isSkipping ? { skipped } : {};
        const isReady = asked([role], options).every((each) => isSatisfied(have, each));
        expect(findReadiness(have, role, options.skipped).percent === 100).toBe(isReady);
      }),
      { numRuns: 500 },
    );
  });

  it("never falls when a level rises", () => {
    fc.assert(
      fc.property(cases, fc.nat(99), ({ have, role, skills, skipped }, index) => {
        const { id = "" } = skills[index % skills.length] ?? {};
        const raised = new Map(have).set(id, toLevel((have.get(id) ?? 0) + 1));
        const before = findReadiness(have, role, skipped).percent;
        expect(findReadiness(raised, role, skipped).percent).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("of a role with skipped skills is that of the role without them, and says how many", () => {
    fc.assert(
      fc.property(cases, ({ have, role, skipped }) => {
        const counted = role.requirements.filter((each) => each.importance !== "optional");
        const kept = counted.filter((each) => !skipped.has(each.skill));
        expect(findReadiness(have, role, skipped)).toEqual({
          percent: findReadiness(have, { ...role, requirements: kept }).percent,
          leftOut: counted.length - kept.length,
        });
      }),
    );
  });

  it("weighs core three and important two, and rounds down", () => {
    const half = role(
      { skill: "a", level: 2, importance: "core" },
      { skill: "b", level: 3, importance: "important" },
      { skill: "c", level: 4, importance: "optional" },
    );
    // (3·2 + 2·1) of (3·2 + 2·3): two thirds.
    expect(
      findReadiness(
        new Map([
          ["a", 4],
          ["b", 1],
        ]),
        half,
      ).percent,
    ).toBe(66);
  });

  it("is 100 for a role that asks for nothing, or for nothing that is not skipped", () => {
    expect(findReadiness(new Map(), role())).toEqual({ percent: 100, leftOut: 0 });
    const skipped = findReadiness(
      new Map(),
      role({ skill: "a", level: 1, importance: "core" }),
      new Set(["a"]),
    );
    expect(skipped).toEqual({ percent: 100, leftOut: 1 });
  });
});
