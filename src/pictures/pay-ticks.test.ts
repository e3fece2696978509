import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectReadable } from "../../tests/fixtures/labels";
import { type Label, narrowest } from "./pay-label";
import { findPayScale, findPlace } from "./pay-ticks";

const amount = fc.oneof(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 2_000_000_000 }));
const amounts = fc.array(amount, { minLength: 1, maxLength: 8 });
/** So much wider than the narrowest. */
const wider = fc.integer({ min: 0, max: 2000 });

describe("findPayScale", () => {
  it("begins at nought and ends at or above every amount, in at most seven steps", () => {
    fc.assert(
      fc.property(amounts, (some) => {
        const { to, ticks } = findPayScale(some);
        expect(Math.max(...some)).toBeLessThanOrEqual(to);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBe(100);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it("goes in equal steps of 1, 2 or 5 times a power of ten, at least a thousand", () => {
    fc.assert(
      fc.property(amounts, (some) => {
        const { to, ticks } = findPayScale(some);
        const step = to / (ticks.length - 1);
        expect(step).toBeGreaterThanOrEqual(1000);
        expect(String(step)).toMatch(/^[125]0+$/);
        ticks.forEach((at, index) => {
          expect(at).toBe(findPlace({ to }, index * step));
        });
      }),
    );
  });

  it("wastes less than one step", () => {
    fc.assert(
      fc.property(amounts, (some) => {
        const { to, ticks } = findPayScale(some);
        expect(to - to / (ticks.length - 1)).toBeLessThanOrEqual(Math.max(...some));
      }),
    );
  });

  it("writes numbers that neither meet nor leave the picture, at any width", () => {
    fc.assert(
      fc.property(amounts, wider, (some, more) => {
        const { labels } = findPayScale(some);
        expectReadable(labels, narrowest.page + more);
        const onPhone = labels.filter((label) => label.room === "phone");
        expect(onPhone.length).toBeGreaterThanOrEqual(2);
        expectReadable(onPhone, narrowest.phone + more);
      }),
    );
  });

  it("writes them evenly spaced from nought, on a phone and on a page", () => {
    fc.assert(
      fc.property(amounts, (some) => {
        const { ticks, labels } = findPayScale(some);
        const indexOf = (label: Label): number => ticks.indexOf(label.at);
        const phone = labels.filter((label) => label.room === "phone").map(indexOf);
        const page = labels.map(indexOf).sort((a, b) => a - b);
        for (const indexes of [phone, page]) {
          const stride = indexes[1] ?? 1;
          expect(indexes).toEqual(indexes.map((_, index) => index * stride));
        }
      }),
    );
  });
});

describe("findPlace", () => {
  it("never puts a greater amount further left", () => {
    fc.assert(
      fc.property(amounts, (some) => {
        const scale = findPayScale(some);
        const places = some.toSorted((a, b) => a - b).map((each) => findPlace(scale, each));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
