import { describe, expect, it } from "vitest";
import { minimal, problemsWith, skillFile, skillFrom } from "../../tests/fixtures/content-set";

const path = "skills/kitchen/stirring.md";
const ladder = (...rows: string[]): string =>
  problemsWith({ [path]: minimal[path].replace(/\| aware[^]*/, `${rows.join("\n")}\n`) });

describe("a skill", () => {
  it("is read with all of its parts", () => {
    const skill = skillFrom(
      skillFile(
        "Stirring",
        ...[
          "## Builds on",
          "",
          "| To reach | You need | At |",
          "| - | - | - |",
          "| working | [T](tasting.md) | aware |",
        ],
        ...["", "## Learn", "", "| From | Resource | Kind | Cost | Hours |", "| - | - | - | - | - |"],
        ...[
          "| working | [A *book*](https://x.org/b) | book | paid | 4.5 |",
          "| aware | [B](https://x.org) | docs | free | |",
        ],
        ...["", "## Prove it", "", "| Level | Evidence |", "| - | - |", "| working | soup |"],
        ...[
          "",
          "## Check yourself",
          "",
          "| Level | Question | Answer |",
          "| - | - | - |",
          "| aware | Why? | So. |",
        ],
        ...["", "## History", "", "Long."],
      ).replace(
        "kind: technical",
        "kind: domain\naliases: [Mixing]\nformerly: [mixing]\ncodes: { esco: http://x.org/1 }",
      ),
    );
    const text = (words: string) => [{ type: "text", text: words }];
    expect(skill).toEqual({
      id: "stirring",
      area: "kitchen",
      title: "Stirring",
      kind: "domain",
      aliases: ["Mixing"],
      formerly: ["mixing"],
      esco: "http://x.org/1",
      reviewed: "2026-11-21",
      summary: text("About Stirring."),
      intro: [],
      levels: [
        { youCan: text("see it"), hours: 2 },
        { youCan: text("do it"), hours: 20 },
      ],
      buildsOn: [{ toReach: 2, skill: "tasting", at: 1 }],
      learn: [
        { from: 2, title: "A book", url: "https://x.org/b", kind: "book", cost: "paid", hours: 4.5 },
        { from: 1, title: "B", url: "https://x.org", kind: "docs", cost: "free", hours: null },
      ],
      proofs: [{ level: 2, evidence: text("soup") }],
      questions: [{ level: 1, question: text("Why?"), answer: text("So.") }],
      sections: [{ heading: "History", blocks: [{ type: "paragraph", children: text("Long.") }] }],
      citations: [],
    });
  });

  it("has a ladder of at least two levels, from aware upward without a hole", () => {
    expect(problemsWith({ [path]: minimal[path].replace(/## Levels[^]*/, "") })).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:1:1  error  a skill needs a section "## Levels" with at least two levels  [level]"`,
    );
    expect(ladder()).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:9:1  error  a skill has at least two levels  [level]"`,
    );
    expect(ladder("| aware | a | 1 |")).toMatchInlineSnapshot(`
      "roles/cook.md:14:47  error  "working" is above what the skill "stirring" defines; its last level is aware  [level]
      skills/kitchen/stirring.md:9:1  error  a skill has at least two levels  [level]"
    `);
    expect(ladder("| working | a | 1 |", "| proficient | b | 1 |")).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:13:3  error  levels go from aware upward without a hole, one row each  [level]
      skills/kitchen/stirring.md:14:3  error  levels go from aware upward without a hole, one row each  [level]"
    `);
    expect(ladder("| aware | a | 1 |", "| proficient | b | 1 |")).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:14:3  error  levels go from aware upward without a hole, one row each  [level]"`,
    );
    expect(ladder("| aware | a | 1 |", "| aware | b | 1 |", "| working | c | 1 |")).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:14:3  error  levels go from aware upward without a hole, one row each  [level]
      skills/kitchen/stirring.md:15:3  error  levels go from aware upward without a hole, one row each  [level]"
    `);
    expect(ladder("| none | a | 1 |", "| aware | b | 1 |")).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:13:3  error  "none" is no level; the levels are aware, working, proficient, expert  [level]
      skills/kitchen/stirring.md:14:3  error  levels go from aware upward without a hole, one row each  [level]"
    `);
    expect(
      ladder("| aware | a | 1 |", "| working | b | 1 |", "| proficient | c | 1 |", "| expert | d | 1 |"),
    ).toBe("");
  });

  it("states for each level what one can do and how long it takes", () => {
    expect(ladder("| aware | | |", "| Working | b | some |", "| proficent | b | 0 |")).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:13:9  error  "You can" is blank  [table]
      skills/kitchen/stirring.md:13:11  error  hours take a positive number: the effort from the level before  [table]
      skills/kitchen/stirring.md:14:3  error  "Working" is no level; the levels are aware, working, proficient, expert; did you mean "working"?  [level]
      skills/kitchen/stirring.md:14:17  error  "Hours" takes a positive number such as 12 or 0.5, not "some"  [table]
      skills/kitchen/stirring.md:15:3  error  "proficent" is no level; the levels are aware, working, proficient, expert; did you mean "proficient"?  [level]
      skills/kitchen/stirring.md:15:19  error  "Hours" takes a positive number such as 12 or 0.5, not "0"  [table]"
    `);
  });

  it("uses only the levels that it defines", () => {
    const prose = [
      ...["## Prove it", "", "| Level | Evidence |", "| - | - |", "| proficient | a |"],
      ...["", "## Learn", "", "| From | Resource | Kind | Cost | Hours |", "| - | - | - | - | - |"],
      "| expert | [B](https://x.org) | docs | free | |",
    ];
    expect(problemsWith({ [path]: skillFile("Stirring", ...prose) })).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:20:3  error  "proficient" is above the last level that this skill defines  [level]
      skills/kitchen/stirring.md:26:3  error  "expert" is above the last level that this skill defines  [level]"
    `);
  });

  it("names a resource on the web, by one link", () => {
    const row = (cell: string): string => `| aware | ${cell} | docs | free | |`;
    const cells = [
      "[A](tasting.md)",
      "A book",
      "[A](https://x.org) and [B](https://y.org)",
      "",
      "<https://x.org>",
      "https://x.org",
    ];
    const prose = [
      "## Learn",
      "",
      "| From | Resource | Kind | Cost | Hours |",
      "| - | - | - | - | - |",
      ...cells.map(row),
    ];
    const files = {
      [path]: skillFile("Stirring", ...prose),
      "skills/kitchen/tasting.md": skillFile("Tasting"),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:20:11  error  "Resource" takes a link to the web, like [Title](https://…)  [link]
      skills/kitchen/stirring.md:21:11  error  "Resource" takes a link to the web, like [Title](https://…)  [link]
      skills/kitchen/stirring.md:22:11  error  "Resource" takes a link to the web, like [Title](https://…)  [link]
      skills/kitchen/stirring.md:23:9  error  "Resource" takes a link to the web, like [Title](https://…)  [link]"
    `);
  });

  it("says a need once for each level, whatever the words of the link", () => {
    const rows = [
      "| aware | [T](tasting.md) | aware |",
      "| working | [T](tasting.md) | working |",
      "| working | [Again](./tasting.md#x) | aware |",
    ];
    const prose = ["## Builds on", "", "| To reach | You need | At |", "| - | - | - |", ...rows];
    const files = {
      [path]: skillFile("Stirring", ...prose),
      "skills/kitchen/tasting.md": skillFile("Tasting"),
    };
    expect(problemsWith(files)).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:22:13  error  a row for this stands above already  [link]"`,
    );
  });

  it("has each known heading once, spelt as it is known", () => {
    const prose = [
      "## Levels",
      "",
      "## levels",
      "",
      "## Lerns",
      "",
      "## Build on",
      "",
      "## Prove",
      "",
      "## Chek yourself",
    ];
    expect(problemsWith({ [path]: skillFile("Stirring", ...prose) })).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:16:1  error  "Levels" stands twice  [heading]
      skills/kitchen/stirring.md:18:1  error  unknown heading "levels"; did you mean "Levels"?  [heading]
      skills/kitchen/stirring.md:20:1  error  unknown heading "Lerns"; did you mean "Learn"?  [heading]
      skills/kitchen/stirring.md:22:1  error  unknown heading "Build on"; did you mean "Builds on"?  [heading]
      skills/kitchen/stirring.md:26:1  error  unknown heading "Chek yourself"; did you mean "Check yourself"?  [heading]"
    `);
  });
});
