import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kinds, plurals } from "@/domain/prose";
import { problemsWith } from "../../tests/fixtures/content-set";
import { identify } from "./place";

const id = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}$/);

describe("what a file is", () => {
  it("is told by its folder and name alone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), id, id, (kind, name, area) => {
        const isSkill = kind === "skill";
        const path = `${plurals[kind]}/${isSkill ? `${area}/` : ""}${name}.md`;
        expect(identify(path)).toEqual({ kind, id: name, area: isSkill ? area : null });
      }),
    );
    expect(identify("areas.md")).toEqual({ kind: "areas" });
    expect(identify("README.md")).toEqual({ kind: "readme" });
  });

  it("is something or a problem for any path whatever, and never throws", () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const result = identify(path);
        expect("problem" in result || "kind" in result).toBe(true);
      }),
    );
  });

  it("is explained where it is nothing", () => {
    const paths = [
      "roles/photo.png",
      "roles/Cook.md",
      "roles/a--b.md",
      "roles/.md",
      "roles/old/cook.md",
      "skills/stirring.md",
      "skills/kitchen/hot/stirring.md",
      "skills/Kitchen/stirring.md",
      "skills/README.md",
      "notes.md",
      "role/cook.md",
    ];
    const told = paths.map((path) => {
      const result = identify(path);
      return `${path}: ${"problem" in result ? result.problem : "fine"}`;
    });
    expect(told.join("\n")).toMatchInlineSnapshot(`
      "roles/photo.png: not a Markdown file; content holds only .md files
      roles/Cook.md: "Cook" is not an id: lower-case letters, digits and single hyphens
      roles/a--b.md: "a--b" is not an id: lower-case letters, digits and single hyphens
      roles/.md: "" is not an id: lower-case letters, digits and single hyphens
      roles/old/cook.md: a role stands directly in roles/
      skills/stirring.md: a skill stands in the folder of its area: skills/<area>/<skill>.md
      skills/kitchen/hot/stirring.md: a skill stands in the folder of its area: skills/<area>/<skill>.md
      skills/Kitchen/stirring.md: "Kitchen" is not an id: lower-case letters, digits and single hyphens
      skills/README.md: a skill stands in the folder of its area: skills/<area>/<skill>.md
      notes.md: no kind of content stands here; the folders are roles/, skills/, certifications/, sources/, starts/
      role/cook.md: no kind of content stands here; the folders are roles/, skills/, certifications/, sources/, starts/"
    `);
  });
});

describe("a file that is nothing", () => {
  it("is reported and not dropped in silence", () => {
    expect(
      problemsWith({
        "roles/Cook.md": "# Hi",
        "roles/cook.txt": "Hi",
        "recipes/soup.md": "Hi",
        "skills/kitchen/stirring.md.orig": "Hi",
      }),
    ).toMatchInlineSnapshot(`
      "recipes/soup.md:1:1  error  no kind of content stands here; the folders are roles/, skills/, certifications/, sources/, starts/  [place]
      roles/Cook.md:1:1  error  "Cook" is not an id: lower-case letters, digits and single hyphens  [place]
      roles/cook.txt:1:1  error  not a Markdown file; content holds only .md files  [place]
      skills/kitchen/stirring.md.orig:1:1  error  not a Markdown file; content holds only .md files  [place]"
    `);
  });

  it("may be the page for editors, which is not content", () => {
    expect(problemsWith({ "README.md": "[broken](nowhere.md) [^x]" })).toBe("");
  });
});
