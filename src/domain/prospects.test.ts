import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { salaryRows } from "../../tests/fixtures/arbitraries";
import { headlineBands } from "./pay";
import { listPayScales, orderStandings, rankByPay } from "./prospects";

const standings = fc
  .array(
    fc.record({
      salaries: fc.array(salaryRows, { maxLength: 6 }),
      hours: fc.constantFrom(0, 0, 10, 20, 40, 41),
    }),
    {
      maxLength: 6,
    },
  )
  .map((seeds) =>
    seeds.map(({ salaries, hours }, index) => {
      const role = { id: `role-${index}`, requirements: [], seniority: "senior" as const, salaries };
      return { role, hours, percent: 0, leftOut: 0 };
    }),
  );
const scales = fc.record({
  where: fc.constantFrom("US", "DE"),
  basis: fc.constantFrom("base" as const, "total" as const),
  currency: fc.constantFrom("USD", "EUR"),
});

describe("rankByPay", () => {
  it("ranks exactly the roles with a consensus of exact figures, and tells why it does not rank the others", () => {
    fc.assert(
      fc.property(standings, scales, (all, scale) => {
        const { ranked, absent } = rankByPay(all, scale);
        for (const standing of all) {
          const band = headlineBands(standing.role).find(
            ({ where, basis, currency }) =>
              where === scale.where && basis === scale.basis && currency === scale.currency,
          );
          const found = ranked.find(({ role }) => role === standing.role);
          const missing = absent.find(({ role }) => role === standing.role);
          if (band && !band.proxy) {
            expect(found).toMatchObject({
              ...standing,
              median: band.figures.median?.value,
              years: band.years,
            });
            expect(missing).toBeUndefined();
          } else {
            expect(found).toBeUndefined();
            expect(missing).toEqual({ ...standing, because: band ? "proxy" : "none" });
          }
        }
      }),
    );
  });

  it("puts what is reached first, the best paid first, then most pay for an hour", () => {
    fc.assert(
      fc.property(standings, scales, (all, scale) => {
        const { ranked } = rankByPay(all, scale);
        const reached = ranked.filter(({ hours }) => hours === 0);
        const others = ranked.slice(reached.length);
        expect(reached).toEqual(ranked.slice(0, reached.length));
        const medians = reached.map(({ median }) => median);
        expect(medians).toEqual([...medians].sort((a, b) => b - a));
        const rates = others.map(({ median, hours }) => median / hours);
        expect(rates).toEqual([...rates].sort((a, b) => b - a));
        expect(others.map(({ payPerHour }) => payPerHour)).toEqual(rates);
        expect(reached.map(({ payPerHour }) => payPerHour)).toEqual(reached.map(() => null));
      }),
    );
  });
});

describe("listPayScales", () => {
  it("lists the scales on which a role can be ranked, with how many, those with most first", () => {
    fc.assert(
      fc.property(standings, fc.array(scales), (all, others) => {
        const listed = listPayScales(all.map(({ role }) => role));
        for (const scale of listed) expect(rankByPay(all, scale).ranked).toHaveLength(scale.roles);
        expect(listed.map(({ roles }) => roles)).toEqual(
          listed.map(({ roles }) => roles).sort((a, b) => b - a),
        );
        const known = new Set(listed.map(({ where, basis, currency }) => `${where} ${basis} ${currency}`));
        expect(known.size).toBe(listed.length);
        for (const scale of others) {
          const isKnown = known.has(`${scale.where} ${scale.basis} ${scale.currency}`);
          expect(rankByPay(all, scale).ranked.length > 0).toBe(isKnown);
        }
      }),
    );
  });
});

it("ranks nothing without a scale", () => {
  fc.assert(
    fc.property(standings, (all) => {
      const { ranked, absent } = rankByPay(all, undefined);
      expect(ranked).toEqual([]);
      expect(absent.map(({ role }) => role)).toEqual(all.map(({ role }) => role));
    }),
  );
});

describe("orderStandings", () => {
  const percents = fc.array(fc.constantFrom(0, 40, 40, 100), { maxLength: 6 }).map((some) =>
    some.map((percent, index) => {
      return { role: { id: `role-${index}`, requirements: [] }, hours: index, percent, leftOut: 0 };
    }),
  );

  it("puts the readiest first and keeps those equally ready as they were", () => {
    fc.assert(
      fc.property(percents, (all) => {
        const ordered = orderStandings(all, "ready");
        expect(ordered).toHaveLength(all.length);
        ordered.slice(1).forEach((each, index) => {
          const before = ordered[index] ?? each;
          expect(before.percent).toBeGreaterThanOrEqual(each.percent);
          if (before.percent === each.percent) expect(before.hours).toBeLessThan(each.hours);
        });
        expect(orderStandings(all, "hours")).toEqual(all);
      }),
    );
  });
});
