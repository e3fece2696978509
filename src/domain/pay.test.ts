import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { salaryRows } from "../../tests/fixtures/arbitraries";
import { seniorities } from "./content";
import { comparePay, findPaySteps, headlineBands, type PaidRole } from "./pay";
import { findBands } from "./salary";

const roles: fc.Arbitrary<PaidRole> = fc.record({
  seniority: fc.constantFrom(...seniorities),
  salaries: fc.array(salaryRows, { maxLength: 10 }),
});
const scaleOf = (band: { where: string; basis: string; currency: string }): string =>
  [band.where, band.basis, band.currency].join(" ");

describe("headlineBands", () => {
  it("gives one band with a median for each scale on which the role has one that fits it", () => {
    fc.assert(
      fc.property(roles, (role) => {
        const fitting = findBands(role.salaries).filter(
          ({ figures, seniority }) => figures.median && (seniority === role.seniority || seniority === "all"),
        );
        const scales = headlineBands(role).map(scaleOf);
        expect([...scales].sort()).toEqual([...new Set(fitting.map(scaleOf))].sort());
      }),
    );
  });

  it("prefers the role's own seniority to the figure over all", () => {
    fc.assert(
      fc.property(roles, (role) => {
        const own = findBands(role.salaries).filter(
          (band) => band.figures.median && band.seniority === role.seniority,
        );
        expect(headlineBands(role)).toEqual(expect.arrayContaining(own));
      }),
    );
  });
});

describe("comparePay", () => {
  it("has on the way back the same differences with the opposite sign", () => {
    fc.assert(
      fc.property(roles, roles, (a, b) => {
        const there = comparePay(a, b).map((each) => ({ ...each, difference: 0 - each.difference }));
        const back = comparePay(b, a);
        expect(back).toHaveLength(there.length);
        expect(back).toEqual(expect.arrayContaining(there));
      }),
    );
  });

  it("of a role with itself is no difference, on every scale that it has", () => {
    fc.assert(
      fc.property(roles, (role) => {
        const same = comparePay(role, role);
        expect(same.map(scaleOf)).toEqual(headlineBands(role).map(scaleOf));
        expect(same.every((each) => each.difference === 0)).toBe(true);
      }),
    );
  });

  it("compares only on a scale of both, by their medians, and calls it a proxy when either is", () => {
    fc.assert(
      fc.property(roles, roles, (a, b) => {
        const both = headlineBands(a).filter((band) =>
          headlineBands(b).some((each) => scaleOf(each) === scaleOf(band)),
        );
        const found = comparePay(a, b);
        expect(found.map(scaleOf).sort()).toEqual(both.map(scaleOf).sort());
        for (const pay of found) {
          const [before, after] = [a, b].map((role) =>
            headlineBands(role).find((each) => scaleOf(each) === scaleOf(pay)),
          );
          expect((before?.figures.median?.value ?? NaN) + pay.difference).toBe(after?.figures.median?.value);
          expect(pay.proxy).toBe([before?.proxy, after?.proxy].includes(true));
        }
      }),
    );
  });

  it("knows no difference for roles without salaries", () => {
    const unpaid: PaidRole = { seniority: "lead", salaries: [] };
    expect(comparePay(unpaid, unpaid)).toEqual([]);
  });
});

describe("findPaySteps", () => {
  it("puts the difference between what the rows would have it, and turns round on the way back", () => {
    fc.assert(
      fc.property(roles, roles, (a, b) => {
        const back = findPaySteps(b, a);
        for (const { from, to, difference, least, most } of findPaySteps(a, b)) {
          expect(least).toBeLessThanOrEqual(difference);
          expect(most).toBeGreaterThanOrEqual(difference);
          expect(back).toContainEqual(
            expect.objectContaining({
              from: to,
              to: from,
              difference: 0 - difference,
              least: 0 - most,
              most: 0 - least,
            }),
          );
        }
      }),
    );
  });

  it("says when the same group stands for both roles, which then differ by nothing", () => {
    fc.assert(
      fc.property(roles, roles, (a, b) => {
        expect(findPaySteps(a, a).every((step) => step.isSameGroup)).toBe(true);
        for (const { isSameGroup, difference } of findPaySteps(a, b)) {
          if (isSameGroup) expect(difference).toBe(0);
        }
      }),
    );
  });
});
