import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "@/domain/prose";
import { parsedFrom, problemsWith, skillFile, skillFrom } from "../../tests/fixtures/content-set";

const path = "skills/kitchen/stirring.md";
/** The problems of a skill with these lines under "## Prove it", the first of them on line 18. */
const told = (...table: string[]): string =>
  problemsWith({ [path]: skillFile("Stirring", "## Prove it", "", ...table) });
const header = ["| Level | Evidence |", "| --- | --- |"];

describe("a section that has a fixed form", () => {
  it("consists of one table and nothing else", () => {
    expect(told("Just words.")).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:16:1  error  "Prove it" consists of a table with the columns Level | Evidence  [table]"`,
    );
    expect(told(...header, "| aware | a |", "", "And words.")).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:22:1  error  "Prove it" consists of its table alone; move this under a heading of its own  [table]"`,
    );
    expect(told(...header, "| aware | a |", "", "### Again", "", ...header, "| aware | b |"))
      .toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:22:1  error  "Prove it" consists of its table alone; move this under a heading of its own  [table]
      skills/kitchen/stirring.md:24:1  error  "Prove it" has one table, not two  [table]"
    `);
    expect(told("<!-- a comment is fine -->", "", ...header, "| aware | a |")).toBe("");
  });

  it("has all of its columns and no others, in any order", () => {
    expect(told("| Levle | Evidence | Level | Level |", "| - | - | - | - |", "| a | b | c | d |"))
      .toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:18:3  error  unknown column "Levle"  [table]
      skills/kitchen/stirring.md:18:30  error  the column "Level" stands twice  [table]"
    `);
    expect(told("| Level |", "| --- |", "| aware |")).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:18:1  error  the column "Evidence" is missing  [table]"`,
    );
    expect(told("| evidence | Level |", "| - | - |", "| b | aware |")).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:18:1  error  the column "Evidence" is missing  [table]
      skills/kitchen/stirring.md:18:3  error  unknown column "evidence"; did you mean "Evidence"?  [table]"
    `);
    expect(told("| Evidence | Level |", "| - | - |", "| b | aware |")).toBe("");
  });

  it("has rows with as many cells as it has columns", () => {
    expect(told(...header, "| aware | either a | or b |", "| aware |", "| | |")).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:20:20  error  this row has 3 cells and the table 2 columns; write a | inside a cell as \\|  [table]
      skills/kitchen/stirring.md:21:1  error  "Evidence" is blank  [table]
      skills/kitchen/stirring.md:22:1  error  "" is no level; the levels are aware, working, proficient, expert  [level]
      skills/kitchen/stirring.md:22:3  error  "Evidence" is blank  [table]"
    `);
  });

  it("reports each cell where its content begins, in the columns of an editor", () => {
    expect(told(...header, "|aware|a|", "|    😀 é́ 漢   |   a |", "| **wrok**ing | |"))
      .toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:21:6  error  "😀 é́ 漢" is no level; the levels are aware, working, proficient, expert  [level]
      skills/kitchen/stirring.md:22:3  error  "wroking" is no level; the levels are aware, working, proficient, expert; did you mean "working"?  [level]
      skills/kitchen/stirring.md:22:15  error  "Evidence" is blank  [table]"
    `);
  });
});

describe("a cell", () => {
  it("keeps any text that is escaped, and nothing of its neighbours", () => {
    const chars = fc.constantFrom(
      "a",
      "é",
      "😀",
      "漢",
      "|",
      "*",
      "_",
      "`",
      "<",
      "&",
      "[",
      "]",
      "\\",
      "~",
      "!",
      "(",
      ")",
      "^",
      "#",
      "1",
    );
    const words = fc.array(chars, { minLength: 1, maxLength: 12 }).map((each) => each.join(""));
    const escape = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
    fc.assert(
      fc.property(words, words, (first, second) => {
        const row = `| aware | ${escape(first)} | ${escape(second)} |`;
        const text = skillFile(
          "Stirring",
          "## Check yourself",
          "",
          "| Level | Question | Answer |",
          "| - | - | - |",
          row,
        );
        const [question] = skillFrom(text).questions;
        expect(plainText(question?.question ?? [])).toBe(first);
        expect(plainText(question?.answer ?? [])).toBe(second);
      }),
    );
  });

  it("may hold marks inside marks, and a pipe inside code", () => {
    const row = "| aware | **a *b* [c `d\\|e`](https://x.org)** ~~f~~[^g] |";
    const skill = skillFrom(skillFile("Stirring", "## Prove it", "", ...header, row, "", "[^g]: x"));
    const text = (words: string) => ({ type: "text", text: words }) as const;
    expect(skill.proofs).toEqual([
      {
        level: 1,
        evidence: [
          {
            type: "strong",
            children: [
              text("a "),
              { type: "emphasis", children: [text("b")] },
              text(" "),
              {
                type: "link",
                to: { kind: "web", url: "https://x.org" },
                children: [text("c "), { type: "code", text: "d|e" }],
              },
            ],
          },
          text(" "),
          { type: "strike", children: [text("f")] },
          { type: "cite", label: "g" },
        ],
      },
    ]);
  });

  it("takes one of its words, exactly", () => {
    const row = "| aware | [A](https://x.org) | blog | gratis | 1 |";
    const learn = [
      "## Learn",
      "",
      "| From | Resource | Kind | Cost | Hours |",
      "| - | - | - | - | - |",
      row,
      row.replace("blog", "boook").replace("gratis", "Free"),
    ];
    expect(problemsWith({ [path]: skillFile("Stirring", ...learn) })).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:20:32  error  "Kind" is one of docs, course, book, article, video, paper, project, tool, not "blog"; did you mean "book"?  [table]
      skills/kitchen/stirring.md:20:39  error  "Cost" is one of free, paid, not "gratis"  [table]
      skills/kitchen/stirring.md:21:32  error  "Kind" is one of docs, course, book, article, video, paper, project, tool, not "boook"; did you mean "book"?  [table]
      skills/kitchen/stirring.md:21:40  error  "Cost" is one of free, paid, not "Free"; did you mean "free"?  [table]"
    `);
  });

  it("takes a positive number, or none where it may be blank", () => {
    const rows = ["0", "-1", "1e3", "1,000", "∞", "Infinity", "0x10", "ten", "1.", ".5", "1 h"];
    const learn = rows.map((hours) => `| aware | [A](https://x.org) | docs | free | ${hours} |`);
    const text = (...each: string[]) =>
      skillFile(
        "Stirring",
        "## Learn",
        "",
        "| From | Resource | Kind | Cost | Hours |",
        "| - | - | - | - | - |",
        ...each,
      );
    const problems = problemsWith({ [path]: text(...learn) }).split("\n");
    expect(problems).toHaveLength(rows.length);
    expect(problems[0]).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:20:46  error  "Hours" takes a positive number such as 12 or 0.5, not "0"  [table]"`,
    );
    const fine = ["1", "0.5", "12.25", ""].map(
      (hours) => `| aware | [A](https://x.org) | docs | free | ${hours} |`,
    );
    expect(skillFrom(text(...fine)).learn.map(({ hours }) => hours)).toEqual([1, 0.5, 12.25, null]);
  });

  it("with HTML in it does not hold the bare word", () => {
    expect(told(...header, "| <b>aware</b> | a |", "| aware<!-- or more? --> | a |")).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:20:3  error  "<b>aware</b>" is no level; the levels are aware, working, proficient, expert  [level]"`,
    );
  });
});

describe("a table of areas", () => {
  it("is read in the order written", () => {
    const text =
      "---\ntitle: Areas\nreviewed: 2026-11-21\n---\n\n| Area | Title | Summary |\n| - | - | - |\n| b | B | *bee* |\n| a | A | c |\n";
    expect(() => parsedFrom("areas.md", text)).toThrow();
    expect(problemsWith({ "areas.md": text })).toMatchInlineSnapshot(`
      "areas.md:8:3  warning  the area "b" has no skills  [unused]
      areas.md:9:3  warning  the area "a" has no skills  [unused]
      skills/kitchen/stirring.md:1:1  error  the area "kitchen" has no row in areas.md  [table]"
    `);
  });

  it("names each area once, and has no blank cells", () => {
    const rows = ["| kitchen | Kitchen | hot |", "| kitchen | Again | hot |", "| | | |"];
    const text = [
      "---",
      "title: Areas",
      "reviewed: 2026-11-21",
      "---",
      "",
      "| Area | Title | Summary |",
      "| - | - | - |",
      ...rows,
    ].join("\n");
    expect(problemsWith({ "areas.md": text })).toMatchInlineSnapshot(`
      "areas.md:9:3  error  a row for this stands above already  [link]
      areas.md:10:1  error  "Area" is blank  [table]
      areas.md:10:1  warning  the area "" has no skills  [unused]
      areas.md:10:3  error  "Title" is blank  [table]
      areas.md:10:5  error  "Summary" is blank  [table]"
    `);
    expect(problemsWith({ "areas.md": "No table." })).toMatchInlineSnapshot(`
      "areas.md:1:1  error  "Areas" consists of a table with the columns Area | Title | Summary  [table]
      skills/kitchen/stirring.md:1:1  error  the area "kitchen" has no row in areas.md  [table]"
    `);
  });
});
