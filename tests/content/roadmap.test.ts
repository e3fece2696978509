import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/content/load";
import { buildCatalogue } from "@/domain/catalogue";
import type { Role } from "@/domain/content";
import { findGap } from "@/domain/gap";
import type { Profile } from "@/domain/graph";
import { raiseLevels } from "@/domain/progress";
import { drawRoadmap, type RoadmapPicture } from "@/pictures/roadmap";
import { today } from "../fixtures/content-set";

const { content } = await loadContent(join(import.meta.dirname, "../../content"), today);
if (!content) throw new Error("the content has errors");
const { graph, skills, areas, starts } = buildCatalogue(content, "");

function draw(role: Role, levels: Profile = new Map()): RoadmapPicture {
  const gap = findGap(graph, levels, [role]);
  return drawRoadmap({ gap, requirements: role.requirements, skills, areas, levels });
}

describe.each(content.roles.map((role) => [role.id, role] as const))("the roadmap to %s", (_, role) => {
  const { width, height, stages } = draw(role);

  it("has four to seven stages of a height that a page can hold, under headings of their own", () => {
    expect(stages.length).toBeGreaterThanOrEqual(4);
    expect(stages.length).toBeLessThanOrEqual(7);
    expect(width).toBeLessThan(1500);
    expect(height).toBeLessThan(1200);
    const lines = stages.flatMap((stage) => stage.lines);
    expect(lines.filter((line) => line.endsWith("…"))).toEqual([]);
    expect(new Set(stages.map(({ title }) => title)).size).toBe(stages.length);
  });

  it("cuts hardly any title", () => {
    const titles = stages.flatMap(({ cards }) => cards.map(({ lines }) => lines.join("")));
    expect(titles.filter((title) => title.endsWith("…")).length).toBeLessThanOrEqual(2);
  });

  it("shows from every starting point what is done beside what is left", () => {
    for (const start of starts.values()) {
      const levels = raiseLevels(new Map(), start.has);
      const cards = draw(role, levels).stages.flatMap((stage) => stage.cards);
      const done = cards.filter(({ have, need }) => have >= need);
      expect(done.length).toBeGreaterThan(0);
      expect(done.length).toBeLessThan(cards.length);
    }
  });
});
