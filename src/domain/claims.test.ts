import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomContent } from "../../tests/fixtures/random-content";
import { smallContent } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import { type Claims, groupByEntry, sentenceOf } from "./claims";
import type { Content } from "./content";
import { findMarks, type Mark } from "./marks";
import type { Inline } from "./prose";

/** Counts without knowing where footnotes may stand: whatever is one, anywhere in the data. */
function countCites(value: unknown): number {
  const text = JSON.stringify(value);
  return text.split('"type":"cite"').length - 1 + text.split('"citation":').length - 1;
}

const findClaims = (content: Content): Claims => buildCatalogue(content, "v1").claims.get();

function entriesOf(content: Content) {
  const { roles, skills, certifications, sources, starts } = content;
  return [...roles, ...skills, ...certifications, ...sources, ...starts];
}

describe("the claims of a content set", () => {
  it("are every footnote and every row of pay, each exactly once", () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const content = randomContent(g);
        const bearers = [...findClaims(content).values()].flat().map(({ mark }) => mark.bearer);
        expect(new Set(bearers).size).toBe(bearers.length);
        expect(bearers.length).toBe(countCites(entriesOf(content)));
      }),
    );
  });

  it("stand under the source that their footnote names", () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const content = randomContent(g);
        for (const [source, claims] of findClaims(content)) {
          expect(new Set(claims.map(({ mark }) => mark.citation.source))).toEqual(new Set([source]));
        }
      }),
    );
  });

  it("say in which part of which page they stand", () => {
    const claims = findClaims(smallContent()).get("survey") ?? [];
    const places = claims.map(({ kind, entry, mark }) => `${kind} ${entry.id}: ${mark.part}`);
    expect([...new Set(places)]).toEqual([
      "role cook: Summary",
      "role cook: Introduction",
      "role cook: Responsibilities",
      "role cook: Skills",
      "role cook: Pay",
      ...["cutting", "frying"].flatMap((id) =>
        ["Summary", "Introduction", "Levels", "Prove it", "Check yourself"].map(
          (part) => `skill ${id}: ${part}`,
        ),
      ),
      ...["Summary", "Introduction"].map((part) => `certification diploma: ${part}`),
      ...["Summary", "Introduction", "Doubts"].map((part) => `source survey: ${part}`),
      ...["Summary", "Introduction"].map((part) => `start beginner: ${part}`),
    ]);
  });

  it("are gathered by entry without loss, pay apart from words", () => {
    const claims = findClaims(smallContent()).get("survey") ?? [];
    const groups = groupByEntry(claims);
    expect(groups.map(({ entry }) => entry.id)).toEqual([
      ...["cook", "cutting", "frying", "diploma", "survey", "beginner"],
    ]);
    const marks = groups.flatMap(({ said, pay }) => [...said, ...pay.map((each) => each.mark)]);
    expect(new Set(marks)).toEqual(new Set(claims.map(({ mark }) => mark)));
    expect(marks.length).toBe(claims.length);
    expect(groups.map(({ pay }) => pay.length)).toEqual([1, 0, 0, 0, 0, 0]);
  });
});

describe("the marks of an entry", () => {
  const cite = (label: string): Inline => ({ type: "cite", label });

  function marksOf(...summary: Inline[]): Mark[] {
    const [start] = smallContent().starts;
    if (!start) throw new Error("the small content has a starting point");
    const citations = ["a", "b"].map((label) => ({ label, source: "survey", where: "" }));
    return findMarks({ ...start, intro: [], citations, summary });
  }

  it("are numbered in the order in which notes are first cited", () => {
    const marks = marksOf(cite("b"), { type: "strong", children: [cite("a")] }, cite("b"));
    expect(marks.map(({ citation, number, occurrence }) => [citation.label, number, occurrence])).toEqual([
      ["b", 1, 1],
      ["a", 2, 1],
      ["b", 1, 2],
    ]);
  });

  it("close a sentence each", () => {
    const marks = marksOf(
      { type: "text", text: "It began in 2020. Most teams, " },
      { type: "emphasis", children: [{ type: "text", text: "not all" }, cite("a")] },
      { type: "text", text: ", test. “Few” deploy e.g. daily." },
      cite("b"),
      cite("a"),
    );
    expect(marks.map(sentenceOf)).toEqual([
      "Most teams, not all",
      "“Few” deploy e.g. daily.",
      "“Few” deploy e.g. daily.",
    ]);
  });
});
