import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "@/content/problem";
import { check, report } from "../fixtures/content-set";

const readme = readFileSync(join(import.meta.dirname, "../../content/README.md"), "utf8");

/** Each ```markdown block by the path that the line before it names. */
const examples = Object.fromEntries(
  [...readme.matchAll(/^`content\/(\S+)`\n\n```markdown\n(.*?)^```$/gms)].map(([, path = "", text = ""]) => [
    path,
    text,
  ]),
);

describe("the page for editors", () => {
  it("has examples that together are a content set without a problem", () => {
    expect(report(examples)).toBe(`0 errors, 0 warnings in ${Object.keys(examples).length} files`);
  });

  it("takes every Markdown block for an example", () => {
    expect(Object.keys(examples)).toHaveLength(readme.match(/^```markdown$/gm)?.length ?? 0);
  });

  it("shows each kind, and each section that has a fixed form", () => {
    const { content } = check(examples);
    if (!content) throw new Error("the examples do not make a content set");
    for (const entries of Object.values(content)) expect(entries).not.toEqual([]);
    const [skill] = content.skills.filter((each) => each.buildsOn.length > 0);
    for (const part of [skill?.levels, skill?.learn, skill?.proofs, skill?.questions])
      expect(part).not.toEqual([]);
    const [role] = content.roles.filter((each) => each.salaries.length > 0);
    const parts = [role?.responsibilities, role?.requirements, role?.certifications, role?.nextMoves];
    for (const part of parts) expect(part).not.toEqual([]);
    expect(content.sources.flatMap((source) => source.doubts)).not.toEqual([]);
  });

  it("explains every rule of the check, and no other", () => {
    const explained = [...readme.matchAll(/^\| `([a-z-]+)` \| /gm)].map((match) => match[1]);
    const table = explained.slice(explained.indexOf("front-matter"));
    expect([...table].sort()).toEqual([...rules].sort());
  });

  it("is short enough to be read", () => {
    expect(readme.trimEnd().split("\n").length).toBeLessThan(350);
  });
});
