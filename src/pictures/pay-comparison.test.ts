import fc from "fast-check";
import { expect, it } from "vitest";
import { salaryRows } from "../../tests/fixtures/arbitraries";
import { headlineBands } from "@/domain/pay";
import { comparePayPlaces } from "./pay-comparison";

const cases = fc
  .array(fc.array(salaryRows, { maxLength: 8 }), { minLength: 1, maxLength: 4 })
  .map((tables) => tables.map((salaries) => headlineBands({ seniority: "senior", salaries })));

it("has each band once, under its own place, basis and currency, and at its role's place", () => {
  fc.assert(
    fc.property(cases, (byRole) => {
      const places = comparePayPlaces(byRole);
      byRole.forEach((own, role) => {
        const found = places.flatMap(({ bands }) => bands[role] ?? []);
        expect(new Set(found)).toEqual(new Set(own));
        expect(found).toHaveLength(own.length);
      });
      for (const { where, basis, currency, bands } of places) {
        expect(bands).toHaveLength(byRole.length);
        for (const band of bands) if (band) expect(band).toMatchObject({ where, basis, currency });
        expect(bands.some((band) => band !== undefined)).toBe(true);
      }
    }),
  );
});

it("puts all of one currency on one scale, which holds every median", () => {
  fc.assert(
    fc.property(cases, (byRole) => {
      const scales = new Map<string, unknown>();
      for (const { currency, scale, bands } of comparePayPlaces(byRole)) {
        expect(scales.get(currency) ?? scale).toBe(scale);
        scales.set(currency, scale);
        for (const band of bands) expect(band?.figures.median?.value ?? 0).toBeLessThanOrEqual(scale.to);
      }
    }),
  );
});
