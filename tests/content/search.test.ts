import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadContent } from "@/content/load";
import { buildCatalogue } from "@/domain/catalogue";
import { search } from "@/domain/search";
import { listSearchables } from "@/domain/searchable";
import { Dice } from "../bench/generate";
import { medianOf, time } from "../bench/timing";
import { today } from "../fixtures/content-set";

const { content } = await loadContent(join(import.meta.dirname, "../../content"), today);
if (!content) throw new Error("the content has an error; knowledge.test.ts says which");
const catalogue = buildCatalogue(content, "real");
const all = [...listSearchables(content)];

const titlesFound = (query: string): string[] => search(catalogue, query).findings.map((each) => each.title);
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9+]/g, "");

describe("searching the real content", () => {
  it.each([
    ["RAG", "Retrieval-augmented generation"],
    ["LLM", "Large language models"],
    ["MLOps", "MLOps"],
    ["AIGP", "Artificial Intelligence Governance Professional (AIGP)"],
    ["retreival augmented", "Retrieval-augmented generation"],
    ["pyhton", "Python"],
    ["gen ai arch", "Generative AI Architect"],
    ["prompt engineering", "Prompt design"],
    ["fine tune", "Fine-tuning language models"],
  ])("finds by %s first of all %s", (query, title) => {
    expect(titlesFound(query)[0]).toBe(title);
  });

  it("finds everything by its title, first or after what has the same name", () => {
    const names = new Map(
      all.map((each) => [`${each.kind} ${each.title}`, [each.title, ...each.otherNames]]),
    );
    const missed = all.filter(({ title }) => {
      const [first] = search(catalogue, title).findings;
      const namesOfFirst = (first && names.get(`${first.kind} ${first.title}`)) ?? [];
      return !namesOfFirst.some((name) => plain(name).replace(/s$/, "") === plain(title).replace(/s$/, ""));
    });
    expect(missed.map((each) => each.title)).toEqual([]);
  });

  it("finds every role, skill, certification and start among the first five with a letter wrong", () => {
    const dice = new Dice(1);
    const missed = all
      .filter(({ kind, title }) => kind !== "resource" && kind !== "source" && title.length >= 5)
      .flatMap(({ title }) => {
        const at = dice.between(0, title.length - 1);
        const letter = dice.pick(["e", "k", "s", ""]);
        const typed = title.slice(0, at) + letter + title.slice(at + dice.between(0, 1));
        return titlesFound(typed).slice(0, 5).includes(title) ? [] : [`${typed} for ${title}`];
      });
    expect(missed).toEqual([]);
  });

  it("answers well within 50 ms", () => {
    const queries = all.flatMap(({ title }) => [title.slice(0, 2), title.slice(0, 5), `${title.slice(1)}x`]);
    const some = queries.filter((_, index) => index % 7 === 0);
    expect(medianOf(some.map((query) => time(() => search(catalogue, query)).milliseconds))).toBeLessThan(50);
  });
});
