import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Gradual } from "./gradual";

/** Work that notes each step that is taken, and adds them up. */
function workOf(steps: number) {
  const taken: number[] = [];
  const gradual = new Gradual(function* () {
    for (let step = 1; step <= steps; step++) {
      taken.push(step);
      yield;
    }
    return { sum: taken.reduce((sum, step) => sum + step, 0) };
  });
  return { taken, gradual };
}

describe("something that is worked out gradually", () => {
  it("is the same, each step taken once, however many steps were taken before it was wanted", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(25), (steps, before) => {
        const { taken, gradual } = workOf(steps);
        for (let step = 0; step < before; step++) gradual.advance();
        expect(gradual.isReady).toBe(before > steps);
        const result = gradual.get();
        expect(result).toEqual({ sum: (steps * (steps + 1)) / 2 });
        expect(gradual.get()).toBe(result);
        gradual.advance();
        expect(gradual.isReady).toBe(true);
        expect(taken).toEqual(Array.from({ length: steps }, (_, index) => index + 1));
      }),
    );
  });

  it("takes no step before it is asked to", () => {
    expect(workOf(3).taken).toEqual([]);
  });
});
