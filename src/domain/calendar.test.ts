import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isDay } from "./calendar";

const days = fc
  .date({ min: new Date("1971-01-01"), max: new Date("2199-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const counts = fc.integer({ min: -400, max: 40_000 });

describe("addDays", () => {
  it("adds up: first some days and then others is all of them at once", () => {
    fc.assert(
      fc.property(days, counts, counts, (day, a, b) => {
        expect(addDays(addDays(day, a), b)).toBe(addDays(day, a + b));
      }),
    );
  });

  it("gives days that exist, later ones for more days, and goes back the same way", () => {
    fc.assert(
      fc.property(days, counts, (day, count) => {
        const other = addDays(day, count);
        expect(isDay(other)).toBe(true);
        expect(Math.sign(other < day ? -1 : other > day ? 1 : 0)).toBe(Math.sign(count));
        expect(addDays(other, -count)).toBe(day);
      }),
    );
  });

  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-02-28", 1, "2027-03-01"],
    // The clocks of Europe and America change on the way.
    ["2026-03-01", 60, "2026-04-30"],
    ["2026-10-01", 60, "2026-11-30"],
  ])("from %s %i days on it is %s", (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });
});

describe("isDay", () => {
  it("holds for every day written YYYY-MM-DD", () => {
    fc.assert(fc.property(days, (day) => isDay(day)));
  });

  it("does not hold for other text", () => {
    fc.assert(fc.property(fc.string(), (text) => !isDay(text) || /^\d{4}-\d\d-\d\d$/.test(text)));
  });

  it.each([
    "2026-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "2026-01-01T00:00",
    " 2026-01-01",
    "",
  ])("does not hold for %j", (text) => {
    expect(isDay(text)).toBe(false);
  });
});
