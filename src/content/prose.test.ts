import { describe, expect, it } from "vitest";
import type { Block } from "@/domain/prose";
import { problemsWith, skillFile, skillFrom } from "../../tests/fixtures/content-set";

const blocks = (...prose: string[]): Block[] =>
  skillFrom(skillFile("Stirring", "## Notes", "", ...prose)).sections[0]?.blocks ?? [];
const text = (words: string) => ({ type: "text", text: words }) as const;
const paragraph = (...children: object[]) => ({ type: "paragraph", children });

describe("running text", () => {
  it("keeps every mark that has a meaning", () => {
    expect(blocks("a *b **c*** ~~d~~ `e` [f](https://x.org)[^g]\\", "h", "", "[^g]: x")).toEqual([
      paragraph(
        text("a "),
        { type: "emphasis", children: [text("b "), { type: "strong", children: [text("c")] }] },
        text(" "),
        { type: "strike", children: [text("d")] },
        text(" "),
        { type: "code", text: "e" },
        text(" "),
        { type: "link", to: { kind: "web", url: "https://x.org" }, children: [text("f")] },
        { type: "cite", label: "g" },
        { type: "break" },
        text("h"),
      ),
    ]);
  });

  it("joins the lines of a paragraph with a space", () => {
    expect(blocks("one", "two   ", "  three")).toEqual([
      paragraph(text("one two"), { type: "break" }, text("three")),
    ]);
  });

  it("curves quotes and apostrophes, and leaves code, dashes and points as they are typed", () => {
    expect(blocks(`The "role's" own -- and *"his"* \`it's "a"\` ...`)).toEqual([
      paragraph(
        text("The “role’s” own -- and "),
        { type: "emphasis", children: [text("“his”")] },
        text(" "),
        { type: "code", text: `it's "a"` },
        text(" ..."),
      ),
    ]);
  });

  it("shows HTML as the text it is, and comments not at all", () => {
    expect(
      blocks(
        "a <b onclick=x>c</b><!-- hidden -->",
        "",
        "<script>",
        "alert(1)",
        "</script>",
        "",
        "<!-- hidden -->",
      ),
    ).toEqual([
      paragraph(text("a "), text("<b onclick=x>"), text("c"), text("</b>")),
      paragraph(text("<script>\nalert(1)\n</script>")),
    ]);
  });

  it("shows the words of a picture", () => {
    expect(blocks("![a pan](https://x.org/pan.png)")).toEqual([paragraph(text("a pan"))]);
  });

  it("decodes entities and escapes", () => {
    expect(blocks("&lt;b&gt; \\*c\\* &copy; 😀 é́ 漢")).toEqual([paragraph(text("<b> *c* © 😀 é́ 漢"))]);
  });
});

describe("blocks", () => {
  it("keep their kind, order and nesting", () => {
    expect(
      blocks(
        "### Three",
        "",
        "1. a",
        "   - b",
        "",
        "> c",
        "",
        "```py",
        "d  ",
        "```",
        "",
        "***",
        "",
        "###### Six",
        "",
        "# One",
      ),
    ).toEqual([
      { type: "heading", depth: 3, children: [text("Three")] },
      {
        type: "list",
        ordered: true,
        items: [[paragraph(text("a")), { type: "list", ordered: false, items: [[paragraph(text("b"))]] }]],
      },
      { type: "quote", children: [paragraph(text("c"))] },
      { type: "code", language: "py", text: "d  " },
      { type: "rule" },
      { type: "heading", depth: 6, children: [text("Six")] },
    ]);
  });

  it("may be tables, with pipes and marks inside cells, in code too", () => {
    expect(
      blocks("| A | B |", "| - | -: |", "| x \\| y | `a \\| b` **c [d](https://x.org)** |", "| e |"),
    ).toEqual([
      {
        type: "table",
        header: [[text("A")], [text("B")]],
        rows: [
          [
            [text("x | y")],
            [
              { type: "code", text: "a | b" },
              text(" "),
              {
                type: "strong",
                children: [
                  text("c "),
                  { type: "link", to: { kind: "web", url: "https://x.org" }, children: [text("d")] },
                ],
              },
            ],
          ],
          [[text("e")]],
        ],
      },
    ]);
  });
});

describe("headings", () => {
  it("of the first level are pointed out, as the title is in the front matter", () => {
    expect(
      problemsWith({ "skills/kitchen/stirring.md": skillFile("Stirring", "# Big") }),
    ).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:16:1  warning  the title is in the front matter; sections begin with ##  [heading]"`,
    );
  });

  it("of any other words keep their text and order, and nothing of them is lost", () => {
    const sections = skillFrom(
      skillFile("Stirring", "## Zebra `x` <b>", "", "a", "", "## Ant [y](https://x.org)", ""),
    ).sections;
    expect(sections.map(({ heading }) => heading)).toEqual(["Zebra x <b>", "Ant y"]);
  });
});

describe("the summary", () => {
  it("is the first paragraph; what follows it is the introduction", () => {
    const skill = skillFrom(
      skillFile("Stirring").replace("About Stirring.", "<!-- draft -->\nAbout *it*.\n\nMore.\n\n- And more."),
    );
    expect(skill.summary).toEqual([text("About "), { type: "emphasis", children: [text("it")] }, text(".")]);
    expect(skill.intro.map(({ type }) => type)).toEqual(["paragraph", "list"]);
  });

  it("is missed where it is missing", () => {
    const without = skillFile("Stirring").replace("About Stirring.\n", "");
    expect(problemsWith({ "skills/kitchen/stirring.md": without })).toMatchInlineSnapshot(
      `"skills/kitchen/stirring.md:1:1  warning  no summary; write a paragraph between front matter and sections  [heading]"`,
    );
  });
});
