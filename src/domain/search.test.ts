import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Names, namedContent } from "../../tests/fixtures/named-content";
import { smallContent } from "../../tests/fixtures/small-content";
import { buildCatalogue, type Catalogue } from "./catalogue";
import { longestQuery } from "./finding";
import { search } from "./search";

const words = [
  ..."agent architecture audit calibration cloud compliance contract data design drift embedding".split(" "),
  ..."evaluation fairness forecasting governance inference kernel latency lineage memory migration".split(
    " ",
  ),
  ..."negotiation observability pipeline privacy python quantisation ranking retrieval security".split(" "),
  ..."statistics streaming threat tokeniser transformer vision workflow RAG AI 42001 Bayes’ A/B C++".split(
    " ",
  ),
];
const title = fc
  .uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(" "));
const names: fc.Arbitrary<Required<Names>> = fc.record({
  title,
  aliases: fc.uniqueArray(title, { maxLength: 2 }),
});
const sets = fc.record({
  skills: fc.array(
    fc.tuple(names, fc.array(title, { maxLength: 2 })).map(([each, resources]) => ({ ...each, resources })),
    { minLength: 1, maxLength: 8 },
  ),
  roles: fc.array(names, { maxLength: 3 }),
});
const catalogues = sets.map(({ skills, roles }) => catalogueOf(skills, roles));

function catalogueOf(...[skills, roles]: Parameters<typeof namedContent>): Catalogue {
  return buildCatalogue(namedContent(skills, roles), "v1");
}

function everyTitle({ content }: Catalogue): string[] {
  const learn = content.skills.flatMap((skill) => skill.learn);
  return [...content.roles, ...content.skills, ...learn].map((each) => each.title);
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9+]/g, "");

describe("search", () => {
  it("finds every title and every alias, first or among others of that very name", () => {
    fc.assert(
      fc.property(catalogues, (catalogue) => {
        const { roles, skills } = catalogue.content;
        const aliases = [...roles, ...skills].flatMap((each) => each.aliases);
        for (const name of [...everyTitle(catalogue), ...aliases]) {
          const [first] = search(catalogue, name).findings;
          const entry = first && (catalogue.roles.get(first.id) ?? catalogue.skills.get(first.id));
          const others = first?.kind === "resource" ? [] : (entry?.aliases ?? []);
          expect([first?.title ?? "", ...others].map(plain)).toContain(plain(name));
        }
      }),
    );
  });

  it("finds a title of five letters or more among the first five though a letter is wrong", () => {
    const typos = fc.record({
      place: fc.nat(),
      letter: fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz")),
      cut: fc.nat(1),
      more: fc.boolean(),
    });
    const different = fc.uniqueArray(title, { minLength: 1, maxLength: 12, selector: plain });
    fc.assert(
      fc.property(different, typos, (titles, { place, letter, cut, more }) => {
        const catalogue = catalogueOf(titles.map((each) => ({ title: each })));
        for (const each of titles.filter((name) => name.length >= 5)) {
          const at = place % each.length;
          const typed = each.slice(0, at) + (more || cut === 0 ? letter : "") + each.slice(at + cut);
          const found = search(catalogue, typed).findings.slice(0, 5);
          expect(found.map((finding) => finding.title)).toContain(each);
        }
      }),
    );
  });

  it("finds a title while it is being typed", () => {
    fc.assert(
      fc.property(catalogues, fc.integer({ min: 2, max: 40 }), (catalogue, length) => {
        for (const each of everyTitle(catalogue)) {
          const found = search(catalogue, each.slice(0, length)).findings;
          expect(found.map((finding) => finding.title)).toContain(each);
        }
      }),
    );
  });

  it("answers the same, in the same order, from a catalogue built anew and after other queries", () => {
    fc.assert(
      fc.property(sets, fc.array(title, { minLength: 1 }), ({ skills, roles }, queries) => {
        const first = catalogueOf(skills, roles);
        const second = catalogueOf(skills, roles);
        const answers = queries.map((query) => search(first, query));
        expect(queries.reverse().map((query) => search(second, query))).toEqual(answers.reverse());
      }),
    );
  });

  it("takes anything for a query, finds nothing twice, and suggests only where it found nothing", () => {
    const catalogue = buildCatalogue(smallContent(["cutting", "frying", "baking"]), "v1");
    const typed = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from("cut fryéﬁ中😀\u0301")) }),
      fc.string(),
      fc.constantFrom("t", "of cut", "book"),
    );
    fc.assert(
      fc.property(typed, (query) => {
        const { findings, nearest } = search(catalogue, query);
        const all = findings.map((each) => JSON.stringify(each));
        expect(new Set(all).size).toBe(all.length);
        expect(findings.length === 0 || nearest.length === 0).toBe(true);
      }),
    );
  });
});

describe("what a query finds", () => {
  const catalogue = catalogueOf(
    [
      { title: "Retrieval-augmented generation", aliases: ["RAG", "Grounded generation"] },
      { title: "Evaluating retrieval", aliases: ["RAG evaluation"], resources: ["Ragas", "RAG"] },
      { title: "Continuous delivery", aliases: ["CI/CD"] },
      { title: "Large language models", aliases: ["LLMs"], resources: ["LLM Zoomcamp"] },
      { title: "Cloud fundamentals", resources: ["Cloud"] },
      { title: "Fine-tuning language models" },
    ],
    [{ title: "LLM Engineer" }, { title: "Machine Learning Engineer" }],
  );
  const titles = (query: string): string[] => search(catalogue, query).findings.map((each) => each.title);
  const first = (query: string) => search(catalogue, query).findings[0];

  it("is first what has exactly this alias, and says so", () => {
    expect(first("rag")).toMatchObject({ title: "Retrieval-augmented generation", also: "RAG" });
    expect(first("LLM")).toMatchObject({ title: "Large language models", also: "LLMs" });
    expect(first("ragas")).toMatchObject({ title: "Ragas", also: null });
  });

  it("names no alias where the title has the words", () => {
    expect(first("generation")).toMatchObject({ title: "Retrieval-augmented generation", also: null });
    expect(first("grounded generation")).toMatchObject({ also: "Grounded generation" });
  });

  it("does not depend on signs, spaces, case, accents and plural", () => {
    for (const query of ["cicd", "ci cd", "CI/CD", "ÇI-CD"])
      expect(titles(query)[0]).toBe("Continuous delivery");
    expect(titles("machinelearning enginer")[0]).toBe("Machine Learning Engineer");
    expect(titles("large language model")[0]).toBe("Large language models");
    expect(titles("fine tune")).toEqual(["Fine-tuning language models"]);
  });

  it("mends only what is misspelt: a word that is known stays itself", () => {
    const near = catalogueOf([{ title: "Claude prompting" }, { title: "Cloud prompting" }]);
    for (const query of ["claude", "promting claude"]) {
      expect(search(near, query).findings.map((each) => each.title)).toEqual(["Claude prompting"]);
    }
    expect(titles("retreival").slice(0, 2)).toEqual([
      "Evaluating retrieval",
      "Retrieval-augmented generation",
    ]);
  });

  it("is also a name of which one word became another word", () => {
    const near = catalogueOf([{ title: "GPU programming" }, { title: "Programming for pupils" }]);
    const found = search(near, "PU programming").findings.map((each) => each.title);
    expect(found).toContain("GPU programming");
  });

  it("has all the words of the query, wherever they stand", () => {
    expect(titles("models tuning")).toEqual(["Fine-tuning language models"]);
    expect(titles("zoomcamp book")).toEqual(["LLM Zoomcamp"]);
    expect(titles("language engineer")).toEqual([]);
  });

  it("leads from a resource to the skill that it teaches", () => {
    expect(first("zoomcamp")).toEqual({
      kind: "resource",
      id: "skill-3",
      title: "LLM Zoomcamp",
      context: "book, free, for Large language models",
      also: null,
    });
  });

  it("is nothing for a query without a word, and the nearest for one that nothing has", () => {
    expect(search(catalogue, " ?! ")).toEqual({ total: 0, findings: [], nearest: [] });
    expect(search(catalogue, "language engineer").nearest.map((each) => each.title)).toContain(
      "LLM Engineer",
    );
    expect(search(catalogue, "xyzzy quux")).toEqual({ total: 0, findings: [], nearest: [] });
  });

  it("takes no notice of what is too long to be typed", () => {
    expect(titles(`rag${" ".repeat(longestQuery)}nonsense`)).toEqual(titles("rag"));
  });
});
