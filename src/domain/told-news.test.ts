import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookAtNews, type ToldNews } from "./told-news";

const hour = (number: number): Date => new Date(Date.UTC(2026, 0, 1, number));
const begun: ToldNews = { until: hour(0), shownAt: null };

describe("lookAtNews", () => {
  it("keeps nothing of a visit without news", () => {
    expect(lookAtNews(begun, hour(0), hour(5))).toBe(begun);
    expect(lookAtNews(begun, hour(-9), hour(500))).toBe(begun);
  });

  it("shows news for the rest of the visit, and not at the next one", () => {
    const shown = lookAtNews(begun, hour(1), hour(2));
    expect(shown).toEqual({ until: hour(0), shownAt: hour(2) });
    expect(lookAtNews(shown, hour(1), hour(2))).toBe(shown);
    expect(lookAtNews(shown, hour(1), hour(13))).toBe(shown);
    const later = lookAtNews(shown, hour(1), hour(14));
    expect(later).toEqual({ until: hour(2), shownAt: null });
    expect(lookAtNews(later, hour(1), hour(15))).toBe(later);
  });

  it("tells at the next visit of what was published in between", () => {
    const shown = lookAtNews(begun, hour(1), hour(2));
    expect(lookAtNews(shown, hour(9), hour(30))).toEqual({ until: hour(2), shownAt: hour(30) });
  });

  it("tells of everything that is published, whenever somebody looks", () => {
    const hours = fc.array(fc.nat(200), { maxLength: 30 }).map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(hours, hours, (publishings, looks) => {
        let told = begun;
        const shown = new Set<number>();
        for (const look of looks) {
          const done = publishings.filter((each) => each > 0 && each <= look);
          const before = told;
          told = lookAtNews(told, hour(done.at(-1) ?? 0), hour(look));
          expect(told.until >= before.until).toBe(true);
          const news = done.filter((each) => hour(each) > told.until);
          for (const each of done) expect(shown.has(each) || news.includes(each)).toBe(true);
          for (const each of news) shown.add(each);
        }
      }),
    );
  });
});
