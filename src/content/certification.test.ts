import { describe, expect, it } from "vitest";
import { minimal, parsedFrom, problemsWith } from "../../tests/fixtures/content-set";

const path = "certifications/badge.md";

describe("a certification", () => {
  it("may say nothing but who examines and whether it can still be taken", () => {
    expect(parsedFrom(path, minimal[path])).toEqual({
      kind: "certification",
      entry: {
        id: "badge",
        title: "Badge",
        reviewed: "2026-11-21",
        formerly: [],
        summary: [{ type: "text", text: "A badge." }],
        intro: [],
        sections: [],
        citations: [],
        issuer: "Guild",
        url: null,
        code: null,
        cost: null,
        validity: null,
        status: "active",
        retiredOn: null,
        covers: [{ skill: "stirring", level: 1 }],
      },
    });
  });

  it("covers each skill once, at a level that the skill has", () => {
    const rows = [
      "| [Stir](../skills/kitchen/stirring.md) | expert |",
      "| [Tast](../skills/kitchen/tasting.md) | aware |",
    ];
    const text = minimal[path] + rows.join("\n");
    expect(problemsWith({ [path]: text })).toMatchInlineSnapshot(`
      "certifications/badge.md:15:3  error  a row for this stands above already  [link]
      certifications/badge.md:15:43  error  "expert" is above what the skill "stirring" defines; its last level is working  [level]
      certifications/badge.md:16:3  error  no skill "tasting"  [link]"
    `);
  });
});
