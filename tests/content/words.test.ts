import dictionary from "dictionary-en-gb";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import nspell from "nspell";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const seeds = join(root, "../shared/seeds");
const files = readFolder(join(root, "content"));

describe("the words", () => {
  it("are our own: no twelve in a row stand in one of the documents that the project began from", () => {
    if (!existsSync(seeds)) {
      console.info(`nothing to compare with: there is no ${relative(root, seeds)}`);
      return;
    }
    const runs = new Set([...readFolder(seeds).values()].flatMap(twelves));
    expect(runs.size).toBeGreaterThan(1000);
    const shared = [...files].flatMap(([name, text]) => {
      return twelves(text)
        .filter((run) => runs.has(run))
        .map((run) => `${name}: ${run}`);
    });
    expect(shared).toEqual([]);
  });

  it("would be noticed if they were not", () => {
    const copied = "One, two three. Four five six seven eight: nine (ten) *eleven* twelve";
    expect(twelves(copied)).toEqual(
      twelves("one two three four five six seven eight nine ten eleven twelve"),
    );
    expect(twelves(copied)).toHaveLength(1);
  });
});

describe("the spelling", () => {
  const known = readFileSync(join(import.meta.dirname, "words.txt"), "utf8")
    .trim()
    .split("\n");
  const listed = new Set(known);
  const british = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const isKnown = (word: string): boolean => listed.has(word) || listed.has(word.toLowerCase());
  const used = new Map([...files].flatMap(([name, text]) => ownWords(text).map((word) => [word, name])));

  it("is British, apart from the names and terms in words.txt", () => {
    const odd = [...used].filter(([word]) => !isKnown(word) && !british.correct(word));
    expect(odd.map(([word, name]) => `${word} (${name})`).sort()).toEqual([]);
  });

  it("needs every word of words.txt, once and in order", () => {
    const written = new Set([...used.keys()].flatMap((word) => [word, word.toLowerCase()]));
    expect(known.filter((word) => !written.has(word) || british.correct(word))).toEqual([]);
    expect(known).toEqual([...listed].sort());
  });

  it("is not asked of names, code and what others wrote", () => {
    expect(
      ownWords("The [Labor color](https://example.org/a) of `teh` GraphQL, LLMs and OWASP[^teh]"),
    ).toEqual(["The", "of", "and"]);
    expect(
      ownWords("---\naliases: [Behavior]\n---\n\nThe company's rôle, re-use[^a]\n\n[^a]: [T](../x.md), b"),
    ).toEqual(["The", "company", "rôle", "re", "use", "T", "b"]);
  });
});

/** The Markdown and text files of a folder, by name. */
function readFolder(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    names
      .filter((name) => /\.(md|txt)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

/** Each run of twelve words, without case and punctuation. */
function twelves(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(11).map((_, index) => words.slice(index, index + 12).join(" "));
}

/**
 * The words that somebody chose to write here. Not front matter (aliases are what people search for), code,
 * the titles of other people's works, addresses, footnote marks, and names with a capital or digit inside.
 */
function ownWords(text: string): string[] {
  const prose = text
    .replace(/^---\n[^]*?\n---\n/, "")
    .replace(/```[^]*?```|`[^`\n]*`/g, " ")
    .replace(/\[[^\]]*\]\(https?:[^)]*\)|\]\([^)]*\)|\[\^[^\]]*\]:?|https?:\S+/g, " ");
  const words = prose.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
  return words
    .map((word) => word.replace("’", "'").replace(/'s?$/, ""))
    .filter((word) => !/.[\p{Lu}\p{N}]|^\p{N}/u.test(word));
}
