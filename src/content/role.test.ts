import { describe, expect, it } from "vitest";
import { minimal, problemsWith, roleFile, roleFrom } from "../../tests/fixtures/content-set";

const path = "roles/cook.md";
const footnote = ["", "[^book]: [The book](../sources/book.md)"];
/** The problems of a role with these lines, the first of them on line 15; its footnote is always used. */
const told = (...prose: string[]): string =>
  problemsWith({
    [path]: roleFile(
      "Cook",
      ...prose,
      "",
      "## Notes",
      "",
      "See [badge](../certifications/badge.md).[^book]",
      ...footnote,
    ),
  });

describe("a role", () => {
  it("is read with all of its parts", () => {
    const text = (words: string) => ({ type: "text", text: words });
    const role = roleFrom(
      roleFile(
        "Cook",
        ...[
          "## Responsibilities",
          "",
          "### Hot",
          "",
          "- Stir.[^book]",
          "- *Taste*.",
          "",
          "### Cold",
          "",
          "- Wait.[^book]",
        ],
        ...[
          "",
          "## Certifications",
          "",
          "| Certification | Importance |",
          "| - | - |",
          "| [Badge](../certifications/badge.md) | optional |",
        ],
        ...["", "## Next moves", "", "| Role | Why |", "| - | - |", "| [Chef](chef.md) | hats |"],
        ...["", "## Demand", "", "Much."],
        ...footnote,
      ).replace(
        "seniority: mid",
        "seniority: mid\naliases: [Chefling]\nexperience: [1, 2.5]\ncodes: { onet: 35-2014.00, esco: http://x.org }",
      ),
    );
    expect(role).toMatchObject({
      id: "cook",
      title: "Cook",
      family: "engineering",
      seniority: "mid",
      aliases: ["Chefling"],
      experience: { min: 1, max: 2.5 },
      onet: "35-2014.00",
      esco: "http://x.org",
      requirements: [{ skill: "stirring", level: 2, importance: "core", why: [text("it burns")] }],
      responsibilities: [
        {
          title: "Hot",
          items: [
            [text("Stir."), { type: "cite", label: "book" }],
            [{ type: "emphasis", children: [text("Taste")] }, text(".")],
          ],
        },
        { title: "Cold", items: [[text("Wait."), { type: "cite", label: "book" }]] },
      ],
      salaries: [],
      certifications: [{ certification: "badge", importance: "optional" }],
      nextMoves: [{ role: "chef", why: [text("hats")] }],
      sections: [{ heading: "Demand" }],
      citations: [{ label: "book", source: "book", where: "" }],
    });
  });

  it("asks for each skill, certification and next role once", () => {
    const skill = "| [Stir](../skills/kitchen/stirring.md) | aware | important | twice |";
    const text = minimal[path].replace("it burns |", `it burns |\n${skill}`);
    expect(problemsWith({ [path]: text })).toMatchInlineSnapshot(
      `"roles/cook.md:15:3  error  a row for this stands above already  [link]"`,
    );
    const badge = (title: string): string => `| [${title}](../certifications/badge.md) | optional |`;
    const move = (title: string): string => `| [${title}](cook.md) | more |`;
    expect(
      told(
        ...["## Certifications", "", "| Certification | Importance |", "| - | - |", badge("A"), badge("B")],
        ...["", "## Next moves", "", "| Role | Why |", "| - | - |", move("A"), move("B")],
      ),
    ).toMatchInlineSnapshot(`
      "roles/cook.md:21:3  error  a row for this stands above already  [link]
      roles/cook.md:28:3  error  a row for this stands above already  [link]"
    `);
  });

  it("says how important each skill is and why", () => {
    const text = minimal[path]
      .replace("| core | it burns |", "| vital | |")
      .replace("| working |", "| good |");
    expect(problemsWith({ [path]: text })).toMatchInlineSnapshot(`
      "roles/cook.md:14:47  error  "good" is no level; the levels are aware, working, proficient, expert  [level]
      roles/cook.md:14:54  error  "Importance" is one of core, important, optional, not "vital"  [table]
      roles/cook.md:14:60  error  "Why" is blank  [table]"
    `);
  });

  it("has known headings, or headings that are clearly others", () => {
    expect(told("## Skils", "", "## Salery", "", "## next move", "", "## Responsibility", "", "## Tools"))
      .toMatchInlineSnapshot(`
      "roles/cook.md:16:1  error  unknown heading "Skils"; did you mean "Skills"?  [heading]
      roles/cook.md:18:1  error  unknown heading "Salery"; did you mean "Salary"?  [heading]
      roles/cook.md:20:1  error  unknown heading "next move"; did you mean "Next moves"?  [heading]"
    `);
  });
});

describe("responsibilities", () => {
  it("are groups with a citation in each", () => {
    expect(
      told(
        "## Responsibilities",
        "",
        "### Hot",
        "",
        "- Stir.",
        "- Taste.",
        "",
        "### Cold",
        "",
        "- Wait *long[^book]*.",
        "",
        "### Last",
        "",
        "1. Go.",
      ),
    ).toMatchInlineSnapshot(`
      "roles/cook.md:18:1  error  no item of this group has a footnote that says where it is from  [citation]
      roles/cook.md:27:1  error  no item of this group has a footnote that says where it is from  [citation]"
    `);
  });

  it("are bullets of one line, under a heading", () => {
    expect(
      told(
        ...["## Responsibilities", "", "Words.", "", "- early", "", "### Hot", "", "Words."],
        ...[
          "",
          "- One.[^book]",
          "",
          "  And a second paragraph.",
          "- Two",
          "  - deeper",
          "",
          "#### Four",
          "",
          "<!-- fine -->",
        ],
      ),
    ).toMatchInlineSnapshot(`
      "roles/cook.md:18:1  error  responsibilities are groups (### Name), each a bullet list  [heading]
      roles/cook.md:20:1  error  responsibilities are groups (### Name), each a bullet list  [heading]
      roles/cook.md:24:1  error  responsibilities are groups (### Name), each a bullet list  [heading]
      roles/cook.md:28:3  error  an item is one line of text  [heading]
      roles/cook.md:30:3  error  an item is one line of text  [heading]
      roles/cook.md:32:1  error  responsibilities are groups (### Name), each a bullet list  [heading]"
    `);
  });
});

describe("demand", () => {
  it("is cited wherever it states a figure, in each paragraph and item for itself", () => {
    expect(
      told(
        ...["## Demand", "", "It grows by 8%.", "", "It grew by 7%.[^book]", "", "It grows.", ""],
        ...[
          "- 3 of 4 do",
          "- two of **5[^book]** do",
          "- many do",
          "  - 6 do",
          "",
          "  and 7 more do",
          "",
          "> `9` do",
          "",
          "### In 2026",
          "",
          "So [10](https://x.org).",
        ],
      ),
    ).toMatchInlineSnapshot(`
      "roles/cook.md:18:1  error  this states a figure; add a footnote that says where it is from  [citation]
      roles/cook.md:24:3  error  this states a figure; add a footnote that says where it is from  [citation]
      roles/cook.md:27:5  error  this states a figure; add a footnote that says where it is from  [citation]
      roles/cook.md:29:3  error  this states a figure; add a footnote that says where it is from  [citation]
      roles/cook.md:31:3  error  this states a figure; add a footnote that says where it is from  [citation]
      roles/cook.md:35:1  error  this states a figure; add a footnote that says where it is from  [citation]"
    `);
  });

  it("is cited in every section of that name, and in no other", () => {
    expect(
      told("## Demand", "", "Much.", "", "## Practices", "", "Do 3 things.", "", "## Demand", "", "Still 4."),
    ).toMatchInlineSnapshot(
      `"roles/cook.md:26:1  error  this states a figure; add a footnote that says where it is from  [citation]"`,
    );
  });
});
