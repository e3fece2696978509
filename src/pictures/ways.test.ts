import fc from "fast-check";
import { expect, it } from "vitest";
import { expectReadable } from "../../tests/fixtures/labels";
import { narrowest } from "./pay-label";
import { drawWays } from "./ways";

const hours = fc.integer({ min: 1, max: 20_000 });
const stones = fc.array(fc.record({ hours: fc.nat({ max: 10_000 }), hoursAfter: fc.nat({ max: 10_000 }) }), {
  maxLength: 8,
});

it("draws every way inside one scale, each stop before its end", () => {
  fc.assert(
    fc.property(hours, stones, (direct, some) => {
      const ways = some.map((each, index) => ({ ...each, role: `role-${index}`, overhead: 0 }));
      const picture = drawWays(direct, ways, () => "130k USD");
      expect(picture.direct.stop).toBeNull();
      expect(picture.through).toHaveLength(some.length);
      for (const { stop, end } of [picture.direct, ...picture.through]) {
        expect(end).toBeGreaterThanOrEqual(stop ?? 0);
        expect(end).toBeLessThanOrEqual(100);
      }
    }),
  );
});

it("keeps two ways of equal hours equally long, and twice the hours twice as long", () => {
  const { direct, through } = drawWays(
    1000,
    [
      { role: "a", hours: 250, hoursAfter: 750, overhead: 0 },
      { role: "b", hours: 500, hoursAfter: 500, overhead: 0 },
    ],
    () => null,
  );
  expect(through.map(({ end }) => end)).toEqual([direct.end, direct.end]);
  expect(through[1]?.stop).toBeCloseTo(2 * (through[0]?.stop ?? 0));
});

it("writes no two labels into each other, at any width", () => {
  fc.assert(
    fc.property(hours, stones, fc.nat({ max: 2000 }), (direct, some, wider) => {
      const ways = some.map((each, index) => ({ ...each, role: `role-${index}`, overhead: 0 }));
      for (const { labels, below } of drawWays(direct, ways, () => "130k USD, proxy").through) {
        for (const some of [labels, below]) {
          const always = some.filter(({ room }) => room === "phone");
          expectReadable(always, narrowest.phone + wider);
          expectReadable(some, narrowest.page + wider);
        }
      }
    }),
  );
});
