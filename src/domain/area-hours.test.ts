import { describe, expect, it } from "vitest";
import { loadRealContent } from "../../tests/fixtures/real-content";
import { findAreaHours } from "./area-hours";
import { buildCatalogue } from "./catalogue";
import { findGap } from "./gap";

const { content } = await loadRealContent();
const { graph, skills } = buildCatalogue(content, "test");

describe("findAreaHours", () => {
  it("gives all hours of a plan to areas, most first, none of them empty", () => {
    for (const role of content.roles) {
      const gap = findGap(graph, new Map(), [role]);
      const areas = findAreaHours(gap.steps, skills, content.areas);
      const hours = areas.map((each) => each.hours);
      expect(hours.reduce((sum, each) => sum + each, 0)).toBeCloseTo(gap.hours, 6);
      expect(hours).toEqual(hours.toSorted((a, b) => b - a));
      expect(Math.min(...hours)).toBeGreaterThan(0);
    }
  });

  it("is empty where nothing is left", () => {
    expect(findAreaHours([], skills, content.areas)).toEqual([]);
  });
});
