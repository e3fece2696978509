import fc from "fast-check";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { people } from "../../tests/fixtures/archives";
import { readCsv } from "../../tests/fixtures/read-csv";
import { smallContent } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import { writeJsonResume } from "./json-resume";
import { listOwnSkills } from "./own-skills";
import { findFullest, skippedSkills, visitor } from "./person";
import { writeCsv } from "./write-csv";
import { writeMarkdown } from "./write-markdown";

const catalogue = buildCatalogue(smallContent(["cutting", "frying"]), "1");

/** What a quote says, when there is nothing but text in it. */
function wordsOf(markdown: string): string {
  const [quote, ...others] = remark().use(remarkGfm).parse(markdown).children;
  if (quote?.type !== "blockquote" || others.length > 0) return `<${others.length} more>`;
  const paragraphs = quote.children.map((each) => {
    const parts = each.type === "paragraph" ? each.children : [each];
    return parts.map((part) => {
      const [inside] = part.type === "link" ? part.children : [part];
      const words = inside.type === "text" ? inside.value : `<${part.type}>`;
      // An address that stands there openly may be a link to itself.
      return part.type === "link" && part.url !== words ? `<link to ${part.url}>` : words;
    });
  });
  return paragraphs.map((parts) => parts.join("")).join("\n\n");
}

describe("listOwnSkills", () => {
  it("has each skill once about which anything is entered, what the content does not have last", () => {
    fc.assert(
      fc.property(people, (person) => {
        const { levels, choices, notes, evidence, finished } = person;
        const named = new Set([...levels.keys(), ...choices.keys()]);
        for (const { skill } of [...notes, ...evidence, ...finished]) named.add(skill);
        const listed = listOwnSkills(person, catalogue);
        expect(listed.map(({ id }) => id).toSorted()).toEqual([...named].sort());
        expect(listed.findIndex(({ area }) => area === null)).toBe(
          named.has("constructor") ? listed.length - 1 : -1,
        );
        expect(listed.flatMap((each) => each.evidence)).toHaveLength(evidence.length);
      }),
    );
  });
});

describe("writeJsonResume", () => {
  it("has exactly the skills above none, the highest first", () => {
    fc.assert(
      fc.property(people, (person) => {
        const { skills } = writeJsonResume(person, catalogue);
        expect(skills).toHaveLength(person.levels.size);
        const ranks = skills.map(({ level }) =>
          ["none", "aware", "working", "proficient", "expert"].indexOf(level),
        );
        expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
        expect(ranks.includes(0)).toBe(false);
      }),
    );
  });

  it("says what a skill is called, and what else", () => {
    const { skills } = writeJsonResume({ ...visitor, levels: new Map([["frying", 3]]) }, catalogue);
    expect(skills).toEqual([{ name: "Title of frying", level: "proficient", keywords: ["frying too"] }]);
  });
});

describe("writeCsv", () => {
  it("has a line for each skill, and reads as what was entered", () => {
    fc.assert(
      fc.property(people, (person) => {
        const [head = [], ...rows] = readCsv(writeCsv(person, catalogue));
        const listed = listOwnSkills(person, catalogue);
        expect(rows).toHaveLength(listed.length);
        rows.forEach((row, index) => {
          expect(row).toHaveLength(head.length);
          expect(row[0]).toBe(listed[index]?.id);
          expect(row[head.indexOf("note")]?.replace(/^'/, "")).toBe(listed[index]?.note.replace(/^'/, ""));
        });
      }),
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1", "＝1+1"])(
    "lets %j be no formula",
    (text) => {
      const note = { skill: "frying", text, changedAt: "" };
      const [, row] = readCsv(writeCsv({ ...visitor, notes: [note] }, catalogue));
      expect(row?.[6]).toBe(`'${text}`);
    },
  );
});

describe("writeMarkdown", () => {
  const about = { skill: "frying", changedAt: "2026-01-01T00:00:00.000Z" };

  it("tells goals, pace, and skill by skill what was entered", () => {
    const piece = {
      ...{ id: "e", skill: "frying", text: "Fried an egg" },
      date: "2026-02-01",
      level: 2 as const,
    };
    const person = {
      ...visitor,
      levels: new Map([
        ["frying", 2],
        ["baking", 1],
      ] as const),
      choices: new Map([["cutting", "skipped"]] as const),
      notes: [{ ...about, text: "Mind the fat\nand the fire" }],
      evidence: [{ ...piece, url: "https://example.org/egg", addedAt: "" }],
      finished: [{ skill: "frying", url: "https://example.org/book", finishedAt: "" }],
      goals: ["cook", "pirate"],
      hoursPerWeek: 5,
      planStart: "2027-01-04",
    };
    expect(writeMarkdown(person, catalogue)).toMatchInlineSnapshot(`
      "# My skills

      ## Goals

      1. Title of cook
      2. pirate

      Pace: 5 hours a week, from 2027-01-04 on.

      ## Craft

      ### Title of cutting: none, not for me

      ### Title of frying: working

      > Mind the fat
      > and the fire

      - Fried an egg (2026-02-01, working, <https://example.org/egg>)
      - Finished: Book

      ## No longer part of the catalogue

      ### baking: aware
      "
    `);
  });

  it.each([
    "# heading",
    "- item",
    "1. item",
    "> quote",
    "[a](javascript:alert(1))",
    "![a](https://x.org/)",
    "<img src=x>",
    "*a* _b_ `c` ~~d~~",
    "| a | b |",
    "---",
    "===",
    "    code",
    "&amp; &#35;",
    "https://x.org/",
    "a\\",
    "line\n# heading",
    "2) item",
    "+ item",
    "line\n---",
    "line\n\n    code",
  ])("keeps %j the text that it is", (text) => {
    const written = writeMarkdown({ ...visitor, notes: [{ ...about, text }] }, catalogue);
    const quote = written
      .split("\n")
      .filter((line) => line.startsWith(">"))
      .join("\n");
    expect(wordsOf(quote)).toBe(text.replace(/^ +/gm, ""));
  });
});

describe("a person", () => {
  it("has skipped what is chosen so, and nothing else", () => {
    const choices = new Map([
      ["a", "skipped"],
      ["b", "learning"],
    ] as const);
    expect(skippedSkills({ ...visitor, choices })).toEqual(new Set(["a"]));
  });

  it("has the most evidence for one skill", () => {
    expect(findFullest([{ skill: "a" }, { skill: "b" }, { skill: "b" }])).toEqual({ skill: "b", count: 2 });
    expect(findFullest([])).toEqual({ skill: "", count: 0 });
  });
});
