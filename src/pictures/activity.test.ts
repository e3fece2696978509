import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/domain/calendar";
import { drawActivity } from "./activity";

const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays("2024-01-01", count));
const cases = fc
  .tuple(days, fc.dictionary(fc.integer({ min: -420, max: 30 }).map(String), fc.integer({ min: 1, max: 20 })))
  .map(([today, events]) => {
    const counts = new Map(
      Object.entries(events).map(([offset, count]) => [addDays(today, Number(offset)), count]),
    );
    return { today, counts, picture: drawActivity(counts, today) };
  });

const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" });

/** The day of the week as English has it. */
function nameOf(day: string): string {
  return weekday.format(new Date(day));
}

describe("drawActivity", () => {
  it("has every day from a Monday 52 weeks before this week's up to today, once and in order", () => {
    fc.assert(
      fc.property(cases, ({ today, picture: { squares } }) => {
        expect(nameOf(squares[0]?.day ?? "")).toBe("Mon");
        expect(squares.at(-1)?.day).toBe(today);
        const first = squares[0]?.day ?? "";
        expect(squares.map(({ day }) => day)).toEqual(squares.map((_, index) => addDays(first, index)));
        expect(Math.ceil(squares.length / 7)).toBe(53);
      }),
    );
  });

  it("has a row for each day of the week and a column for each week, all of it inside", () => {
    fc.assert(
      fc.property(cases, ({ picture: { squares, width, height, side, weekdays, months } }) => {
        const rows = new Map(squares.map(({ day, y }) => [nameOf(day), y]));
        expect(squares.map(({ y }) => y)).toEqual(squares.map(({ day }) => rows.get(nameOf(day))));
        expect([...rows.keys()]).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
        expect([...rows.values()]).toEqual([...rows.values()].sort((a, b) => a - b));
        expect(new Set(squares.map(({ x, y }) => `${x} ${y}`)).size).toBe(squares.length);
        expect(Math.max(...squares.map(({ x }) => x + side))).toBeLessThanOrEqual(width);
        expect(Math.max(...squares.map(({ y }) => y + side))).toBeLessThanOrEqual(height);
        for (const { text, y } of weekdays) {
          const row = rows.get(text) ?? 0;
          expect(y).toBeGreaterThan(row);
          expect(y).toBeLessThanOrEqual(row + side);
        }
        for (const { x, y } of months)
          expect([x < width, y > 0, y < Math.min(...rows.values())]).toEqual([true, true, true]);
      }),
    );
  });

  it("counts what lies within, and nothing else", () => {
    fc.assert(
      fc.property(cases, ({ counts, picture }) => {
        const shown = picture.squares.map(({ day }) => day);
        const within = [...counts].filter(([day]) => shown.includes(day)).map(([, count]) => count);
        expect(picture.total).toBe(within.reduce((sum, count) => sum + count, 0));
        expect(picture.activeDays).toBe(within.length);
        expect(picture.squares.map(({ count }) => count)).toEqual(shown.map((day) => counts.get(day) ?? 0));
      }),
    );
  });

  it("is stronger for more, and nought for nothing alone", () => {
    fc.assert(
      fc.property(cases, ({ picture: { squares } }) => {
        const sorted = [...squares].sort((a, b) => a.count - b.count).map(({ strength }) => strength);
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
        expect(squares.filter(({ count, strength }) => (strength === 0) !== (count === 0))).toEqual([]);
      }),
    );
  });

  it("names months where they begin, at least three weeks apart", () => {
    fc.assert(
      fc.property(cases, ({ picture: { months, squares } }) => {
        expect(months.length).toBeGreaterThanOrEqual(11);
        months.slice(1).forEach(({ x }, index) => {
          expect(x - (months[index]?.x ?? 0)).toBeGreaterThanOrEqual(3 * 13);
        });
        for (const { text, x } of months) {
          const monday = squares.find((square) => square.x === x)?.day ?? "";
          const name = month.format(new Date(monday));
          expect(name).toBe(text);
        }
      }),
    );
  });
});
