import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexNames } from "./resume-names";
import { matchWhole, scanText } from "./resume-scan";

const skill = (id: string, title: string, ...aliases: string[]) => ({ id, title, aliases });

const names = indexNames([
  skill("sql", "SQL", "Structured Query Language"),
  skill("go", "Go", "Golang"),
  skill("lang-r", "R"),
  skill("data", "Data engineering"),
  skill("data-ai", "Data engineering for AI"),
  skill("llm", "Large language models", "LLM"),
  skill("spark", "Spark"),
  skill("pandas", "pandas"),
  skill("lora", "LoRA"),
  skill("privacy", "PETs"),
  skill("cpp", "C++"),
  skill("node", "Node.js"),
  skill("react-a", "Reactive systems", "Reactor"),
  skill("react-b", "Reactor"),
]);

/** The words found, each with the skills it may mean. */
function find(text: string): string[] {
  return scanText(text, names).map(({ from, to, skills }) => `${text.slice(from, to)} = ${skills.join("|")}`);
}

describe("scanText", () => {
  it.each([
    [
      "the longest name first",
      "Data engineering for AI, data engineering",
      ["Data engineering for AI = data-ai", "data engineering = data"],
    ],
    ["whole words only", "MySQL, NoSQL and Golangs", ["Golangs = go"]],
    ["one and many alike", "a large language model, LLMs", ["large language model = llm", "LLMs = llm"]],
    [
      "a name over a line break, with a hyphen, a point or a genitive",
      "structured query\n  language, data-engineering, Node.js, golang's",
      ["structured query\n  language = sql", "data-engineering = data", "Node.js = node", "golang's = go"],
    ],
    ["signs that belong to a name", "C++, C+", ["C++ = cpp"]],
    [
      "no name over the end of a sentence or a paragraph",
      "I like data. Engineering too. data\n\nengineering; data, engineering",
      [],
    ],
    ["short names only as they are written", "SQL sql Go go GO R r", ["SQL = sql", "Go = go", "R = lang-r"]],
    [
      "acronyms that are words only as they are written",
      "LoRA, Lora and lora; PETs, pets",
      ["LoRA = lora", "PETs = privacy"],
    ],
    ["every meaning of an ambiguous name", "Reactor", ["Reactor = react-a|react-b"]],
    ["nothing inside of addresses", "https://golang.org/spark me@golang.org www.golang.org", []],
    ["the words of a link, but not where it leads", "[Golang](https://golang.org)", ["Golang = go"]],
  ])("finds %s", (_, text, found) => {
    expect(find(text)).toEqual(found);
  });

  it.each([
    [
      "with another skill in the sentence",
      "spark and pandas with SQL",
      ["spark = spark", "pandas = pandas", "SQL = sql"],
    ],
    ["with a capital within the sentence", "We ran Spark jobs", ["Spark = spark"]],
    ["alone in its line or cell", "- pandas\n| Spark |  Excel |", ["pandas = pandas", "Spark = spark"]],
    ["not by itself in a sentence", "Spark of genius. He saw pandas, and a spark.", []],
    ["not with a skill in another sentence", "A spark. SQL.", ["SQL = sql"]],
  ])("takes an everyday word for a skill %s", (_, text, found) => {
    expect(find(text)).toEqual(found);
  });

  it("finds what a regular expression finds that tries the longest name first", () => {
    const words = fc.constantFrom("alpha", "beta", "gamma", "delta");
    const phrases = fc.array(words, { minLength: 1, maxLength: 3 }).map((each) => each.join(" "));
    const texts = fc
      .array(
        fc.tuple(
          fc.oneof(words, fc.constantFrom("epsilon", "alphabet")),
          fc.constantFrom(" ", " ", " ", ", "),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(fc.uniqueArray(phrases, { minLength: 1, maxLength: 6 }), texts, (titles, text) => {
        const tree = indexNames(titles.map((title) => skill(title, title)));
        const longest = [...titles].sort((a, b) => b.length - a.length).join("|");
        const expected = [...text.matchAll(new RegExp(`\\b(?:${longest})\\b`, "g"))];
        const found = scanText(text, tree);
        expect(found.map(({ from, to }) => [from, text.slice(from, to)])).toEqual(
          expected.map((match) => [match.index, match[0]]),
        );
        for (const { from, to, skills } of found) expect(skills).toEqual([text.slice(from, to)]);
      }),
      { numRuns: 500 },
    );
  });

  it("gives matches inside the text, one after the other, whatever the text", () => {
    const pieces = fc.constantFrom(
      "SQL",
      "data",
      "engineering",
      "C++",
      "Go",
      "'",
      "é",
      "\u0301",
      "½",
      "🎓",
      ".",
      "\n",
      "@",
      "http://",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const { from, to } of scanText(text, names)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe("matchWhole", () => {
  it.each([
    ["sql", ["sql"]],
    [" go ", ["go"]],
    ["Pandas", ["pandas"]],
    ["reactor", ["react-a", "react-b"]],
  ])("takes %j for a name in any spelling", (text, skills) => {
    expect(matchWhole(text, names)?.skills).toEqual(skills);
  });

  it.each(["", "  ", "sql and more", "structured query"])("takes %j for no name", (text) => {
    expect(matchWhole(text, names)).toBeNull();
  });
});
