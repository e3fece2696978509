import { describe, expect, it } from "vitest";
import { problemsWith, roleFrom, skillFile, skillFrom } from "../../tests/fixtures/content-set";

const path = "skills/kitchen/stirring.md";
const told = (...prose: string[]): string => problemsWith({ [path]: skillFile("Stirring", ...prose) });
const book = "[The book](../../sources/book.md)";

describe("footnotes", () => {
  it("are read with their source and where in it, wherever they are defined", () => {
    const text = skillFile(
      "Stirring",
      "## Notes",
      "",
      "One.[^a] Two.[^b] Three.[^c] Four.[^d]",
      "",
      `[^a]: ${book}, page 3`,
      `[^b]: ${book}`,
      `[^C]: ${book} – table *2*, the "left" column`,
      "",
      "[^d]: [The book][source]: page 4",
      "",
      "[source]: ../../sources/book.md",
    );
    expect(skillFrom(text).citations).toEqual([
      { label: "a", source: "book", where: "page 3" },
      { label: "b", source: "book", where: "" },
      { label: "c", source: "book", where: "table 2, the “left” column" },
      { label: "d", source: "book", where: "page 4" },
    ]);
    expect(told(...text.split("\n").slice(14))).toBe("");
  });

  it("may go on for several paragraphs, whose links and marks are checked as well", () => {
    const prose = [
      "## Notes",
      "",
      "One.[^a]",
      "",
      `[^a]: ${book}, page 3`,
      "",
      "    And [more](gone.md).[^b]",
      "",
      "After.",
    ];
    const text = skillFile("Stirring", ...prose);
    expect(skillFrom(text).citations).toEqual([{ label: "a", source: "book", where: "page 3" }]);
    expect(skillFrom(text).sections[0]?.blocks).toHaveLength(2);
    expect(told(...prose)).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:22:9  error  no skill "gone"  [link]
      skills/kitchen/stirring.md:22:25  error  the footnote [^b] is not defined  [citation]"
    `);
  });

  it("that are undefined, unused, defined twice or not to a source are each reported", () => {
    expect(
      told(
        "## Notes",
        "",
        "One[^a] two [^bok] three[^c] four[^d] five[^e].",
        "A second line 😀 [^nope] [^a]",
        "",
        `[^book]: ${book}, page 3`,
        `[^a]: ${book}, page 4`,
        `[^a]: ${book}, page 5`,
        "[^c]: The book, page 3",
        "[^d]: [Web](https://example.org), page 3",
        "[^e]: [Cook](../../roles/cook.md), page 3",
      ),
    ).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:18:13  error  the footnote [^bok] is not defined; did you mean "book"?  [citation]
      skills/kitchen/stirring.md:19:18  error  the footnote [^nope] is not defined  [citation]
      skills/kitchen/stirring.md:21:1  error  the footnote [^book] is never used  [citation]
      skills/kitchen/stirring.md:23:1  error  the footnote [^a] is defined twice  [citation]
      skills/kitchen/stirring.md:24:1  error  the footnote [^c] does not link to a source; write [Title](…/sources/<source>.md), where in it  [citation]
      skills/kitchen/stirring.md:25:1  error  the footnote [^d] does not link to a source; write [Title](…/sources/<source>.md), where in it  [citation]
      skills/kitchen/stirring.md:26:1  error  the footnote [^e] does not link to a source; write [Title](…/sources/<source>.md), where in it  [citation]"
    `);
  });

  it("have a name without spaces", () => {
    expect(told("## Notes", "", "One[^the book].", "", `[^the book]: ${book}`, "", "[^x y]: never used"))
      .toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:18:4  error  the footnote [^the book] is not defined  [citation]
      skills/kitchen/stirring.md:20:1  error  the footnote [^the book] is not defined  [citation]
      skills/kitchen/stirring.md:22:1  error  the footnote [^x y] is not defined  [citation]"
    `);
  });

  it("are found in cells, headings, lists, quotations and emphasis", () => {
    expect(
      told(
        "## Notes [^a]",
        "",
        "| A | B |",
        "| - | - |",
        "| x \\| y [^b] | `[^not]` **z [^c]** |",
        "",
        "> - deep [^d]",
        ">   deeper",
        ">   [^e]",
      ),
    ).toMatchInlineSnapshot(`
      "skills/kitchen/stirring.md:16:10  error  the footnote [^a] is not defined  [citation]
      skills/kitchen/stirring.md:20:10  error  the footnote [^b] is not defined  [citation]
      skills/kitchen/stirring.md:20:30  error  the footnote [^c] is not defined  [citation]
      skills/kitchen/stirring.md:22:10  error  the footnote [^d] is not defined  [citation]
      skills/kitchen/stirring.md:24:5  error  the footnote [^e] is not defined  [citation]"
    `);
  });

  it("are no footnotes where they are escaped, in code or in a comment", () => {
    expect(
      told(
        "## Notes",
        "",
        "\\[^a] `[^b]` <!-- [^c] -->",
        "",
        "```",
        "[^d]",
        "```",
        "",
        "<!-- [^e]",
        "[x](y.md) -->",
      ),
    ).toBe("");
  });

  it("are told by their marks whatever stands before on the line", () => {
    for (const before of [
      "",
      "a ",
      "😀 ",
      "é́ ",
      "漢字 ",
      "&amp; ",
      "\\* ",
      "`c` ",
      "**b** ",
      "[l](https://x.org) ",
    ]) {
      const column = before.length + 1;
      expect(told("## Notes", "", `${before}[^nope]`)).toBe(
        `${path}:18:${column}  error  the footnote [^nope] is not defined  [citation]`,
      );
    }
  });
});

describe("links by reference", () => {
  it("lead where their definition says, in any letter case", () => {
    const text = skillFile(
      "Stirring",
      "## Notes",
      "",
      "[The Book][B], [b][] and [b].",
      "",
      "[b]: ../../sources/book.md",
    );
    const target = { kind: "source", id: "book" };
    const links = JSON.stringify(skillFrom(text).sections).match(/\{"type":"link","to":\{.*?\}/g);
    expect(links).toEqual(Array(3).fill(`{"type":"link","to":${JSON.stringify(target)}`));
  });

  it("keep a link with a problem as its words", () => {
    const role = roleFrom(
      "---\ntitle: A\nreviewed: 2026-11-21\nfamily: data\nseniority: mid\n---\n\nSee [*this*](ftp://x).",
    );
    expect(role.summary).toEqual([
      { type: "text", text: "See " },
      { type: "emphasis", children: [{ type: "text", text: "this" }] },
      { type: "text", text: "." },
    ]);
  });
});
