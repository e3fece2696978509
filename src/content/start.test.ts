import { describe, expect, it } from "vitest";
import { minimal, parsedFrom, problemsWith } from "../../tests/fixtures/content-set";

const path = "starts/guest.md";

describe("a starting point", () => {
  it("is what such a person brings", () => {
    expect(parsedFrom(path, minimal[path]).entry).toMatchObject({
      id: "guest",
      title: "Guest",
      has: [{ skill: "stirring", level: 1 }],
    });
  });

  it("brings only skills and levels that there are", () => {
    const text = minimal[path]
      .replace("| aware |", "| proficient |")
      .concat("| [Sing](../skills/kitchen/singing.md) | well |\n");
    expect(problemsWith({ [path]: text })).toMatchInlineSnapshot(`
      "starts/guest.md:12:47  error  "proficient" is above what the skill "stirring" defines; its last level is working  [level]
      starts/guest.md:13:3  error  no skill "singing"  [link]
      starts/guest.md:13:42  error  "well" is no level; the levels are aware, working, proficient, expert  [level]"
    `);
  });

  it("has no keys and sections of other kinds", () => {
    const text = minimal[path]
      .replace("title: Guest", "title: Guest\nkind: technical")
      .replace("## Has", "## Hass");
    expect(problemsWith({ [path]: text })).toMatchInlineSnapshot(`
      "starts/guest.md:3:1  error  unknown key "kind"  [front-matter]
      starts/guest.md:9:1  error  unknown heading "Hass"; did you mean "Has"?  [heading]"
    `);
  });
});
