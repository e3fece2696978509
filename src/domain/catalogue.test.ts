import { describe, expect, it } from "vitest";
import { smallContent, smallSkill } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import type { Content } from "./content";
import { findStep } from "./graph";

const kinds = ["areas", "skills", "roles", "certifications", "sources", "starts"] as const;

describe("buildCatalogue", () => {
  it("finds every thing of every kind by its id, the very one that was given", () => {
    const content = smallContent(["cutting", "frying", "baking"]);
    const catalogue = buildCatalogue(content, "v1");
    for (const kind of kinds) {
      expect(catalogue[kind].size).toBe(content[kind].length);
      for (const entry of content[kind]) expect(catalogue[kind].get(entry.id)).toBe(entry);
    }
    expect([catalogue.version, catalogue.content]).toEqual(["v1", content]);
  });

  it("has a step for each level of each skill", () => {
    const { graph } = buildCatalogue(smallContent(["cutting", "frying"]), "v1");
    expect(graph.skillOf).toHaveLength(6);
    expect(findStep(graph, "frying", 3)).toBeGreaterThanOrEqual(0);
  });

  it("orders the graph by area, then id, whatever the order of the files", () => {
    const base = smallContent([]);
    const areas = ["service", "craft"].map((id) => ({ id, title: id, summary: [] }));
    const skills = [
      smallSkill("zesting"),
      smallSkill("aging"),
      { ...smallSkill("pouring"), area: "service" },
    ];
    for (const order of [skills, [...skills].reverse()]) {
      const content: Content = { ...base, areas, skills: order };
      expect(buildCatalogue(content, "v1").graph.ids).toEqual(["pouring", "aging", "zesting"]);
    }
  });

  it("knows the earlier ids of each kind, each kind for itself", () => {
    const content = smallContent(["cutting"]);
    const renamed: Content = {
      ...content,
      skills: content.skills.map((skill) => ({ ...skill, formerly: ["chopping"] })),
      roles: content.roles.map((role) => ({ ...role, formerly: ["kitchen-hand"] })),
      certifications: content.certifications.map((each) => ({ ...each, formerly: ["letter"] })),
      sources: content.sources.map((source) => ({ ...source, formerly: ["census"] })),
      starts: content.starts.map((start) => ({ ...start, formerly: ["newcomer"] })),
    };
    const { renames } = buildCatalogue(renamed, "v1");
    expect(renames).toEqual({
      skill: new Map([["chopping", "cutting"]]),
      role: new Map([["kitchen-hand", "cook"]]),
      certification: new Map([["letter", "diploma"]]),
      source: new Map([["census", "survey"]]),
      start: new Map([["newcomer", "beginner"]]),
    });
  });

  it("works out its index and its claims once, when they are first wanted", () => {
    const { searchIndex, claims } = buildCatalogue(smallContent(), "v1");
    expect([searchIndex.isReady, claims.isReady]).toEqual([false, false]);
    expect(searchIndex.get()).toBe(searchIndex.get());
    expect(claims.get()).toBe(claims.get());
  });

  it("of nothing is empty", () => {
    const nothing = { areas: [], skills: [], roles: [], certifications: [], sources: [], starts: [] };
    expect(buildCatalogue(nothing, "").graph.ids).toEqual([]);
  });
});
