import fc from "fast-check";
import { expect, it } from "vitest";
import { rank } from "./ranking";

const scores = fc.array(fc.constantFrom(0, 0, 1, 2, 2.5, Infinity));

it("is the beginning of all in order, without what has no score", () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 8 }), (given, most) => {
      const all = [...given.entries()].filter(([, score]) => score > 0);
      const inOrder = all.sort(([a, x], [b, y]) => (x === y ? a - b : y - x)).map(([id]) => id);
      const { total, best } = rank(given.length, most, (id) => given[id] ?? 0);
      expect([total, best]).toEqual([all.length, inOrder.slice(0, most)]);
    }),
  );
});
