import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallContent, smallSkill } from "../../tests/fixtures/small-content";
import { findChanges } from "./changes";
import type { Content } from "./content";

const names = fc.uniqueArray(fc.constantFrom("cutting", "frying", "baking", "peeling", "boiling"), {
  minLength: 1,
});

/** The same content with fields in another order, as a database may give it back. */
function shuffleFields(content: Content): Content {
  return {
    ...content,
    skills: content.skills.map(({ title, levels, ...skill }) => ({
      ...skill,
      levels: levels.map(({ youCan, hours }) => ({ hours, youCan })),
      title,
    })),
  };
}

describe("what a new content set changes", () => {
  it("is nothing between a set and itself, in whatever order its fields come back", () => {
    fc.assert(
      fc.property(names, (skills) => {
        const content = smallContent(skills);
        expect(findChanges(content, shuffleFields(content))).toEqual([]);
      }),
    );
  });

  it("tells every skill that only one of the sets has, and from the other side the opposite", () => {
    fc.assert(
      fc.property(names, names, (before, after) => {
        const idsOf = (what: string, from: string[], to: string[]): string[] =>
          findChanges(smallContent(from), smallContent(to))
            .filter((change) => change.kind === "skill" && change.what === what)
            .map(({ id }) => id)
            .sort();
        const added = after.filter((id) => !before.includes(id)).sort();
        expect(idsOf("added", before, after)).toEqual(added);
        expect(idsOf("removed", after, before)).toEqual(added);
      }),
    );
  });

  it("is an entry in which one word differs, under its new title", () => {
    const after = smallContent();
    after.skills = after.skills.map((skill) => (skill.id === "frying" ? { ...skill, title: "Pan" } : skill));
    expect(findChanges(smallContent(), after)).toEqual([
      { what: "changed", kind: "skill", id: "frying", title: "Pan" },
    ]);
  });

  it("is not a change when somebody only looked again", () => {
    const after = smallContent();
    after.sources = after.sources.map((source) => ({ ...source, reviewed: "2027-01-31" }));
    expect(findChanges(smallContent(), after)).toEqual([]);
  });

  it("is a new name and not one entry less and another more", () => {
    const before = { ...smallContent(), skills: [smallSkill("cutting")] };
    const after = { ...before, skills: [{ ...smallSkill("slicing"), formerly: ["cutting"] }] };
    expect(findChanges(before, after)).toEqual([
      { what: "renamed", kind: "skill", id: "slicing", title: "Title of slicing" },
    ]);
  });
});
