import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countByDay } from "./activity";

const moments = fc.date({ min: new Date("2026-01-01"), max: new Date("2026-01-09"), noInvalidDate: true });

describe("countByDay", () => {
  it("counts every event once, on the day that it has in Greenwich", () => {
    fc.assert(
      fc.property(fc.array(moments), (dates) => {
        const counts = countByDay(dates.map((at) => ({ at })));
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(dates.length);
        for (const [day, count] of counts) {
          const begin = Date.parse(`${day}T00:00:00Z`);
          const within = dates.filter(
            (date) => date.getTime() >= begin && date.getTime() < begin + 86_400_000,
          );
          expect(count).toBe(within.length);
        }
      }),
    );
  });
});
