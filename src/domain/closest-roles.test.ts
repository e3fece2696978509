import fc from "fast-check";
import { expect, it } from "vitest";
import { smallRole } from "../../tests/fixtures/small-content";
import { findClosestRoles } from "./closest-roles";

const cases = fc
  .integer({ min: 1, max: 6 })
  .chain((count) =>
    fc.record({
      hours: fc.array(fc.array(fc.nat(500), { minLength: count, maxLength: count }), {
        minLength: count,
        maxLength: count,
      }),
      most: fc.nat(20),
      chosen: fc.option(fc.nat(count - 1)),
    }),
  )
  .map(({ hours, most, chosen }) => {
    const roles = hours.map((_, index) => smallRole(`role-${index}`, []));
    const of = chosen === null ? undefined : roles[chosen];
    const places = { hours: hours.map((row) => Float64Array.from(row)) };
    return { hours, most, roles, of, found: findClosestRoles(roles, places, most, of) };
  });

it("has each pair once with the hours there and back, the closest first", () => {
  fc.assert(
    fc.property(cases, ({ hours, roles, found }) => {
      const seen = new Set<string>();
      for (const { roles: pair, hours: sum } of found) {
        const [i = 0, j = 0] = pair.map((role) => roles.indexOf(role));
        expect(i).not.toBe(j);
        expect(sum).toBe((hours[i]?.[j] ?? 0) + (hours[j]?.[i] ?? 0));
        seen.add([i, j].sort().join(" "));
      }
      expect(seen.size).toBe(found.length);
      const sums = found.map((each) => each.hours);
      expect(sums).toEqual(sums.toSorted((a, b) => a - b));
    }),
  );
});

it("has as many as there are, of one role or of all, and leaves out none that is closer", () => {
  fc.assert(
    fc.property(cases, ({ hours, most, roles, of, found }) => {
      const own = of ? roles.indexOf(of) : -1;
      if (of) expect(found.every(({ roles: [first] }) => first === of)).toBe(true);
      const sums = hours.flatMap((row, i) =>
        row.flatMap((there, j) => {
          const isPair = of ? i === own && j !== own : i < j;
          return isPair ? there + (hours[j]?.[i] ?? 0) : [];
        }),
      );
      const nearest = sums.sort((a, b) => a - b).slice(0, most);
      expect(found.map((each) => each.hours)).toEqual(nearest);
    }),
  );
});
