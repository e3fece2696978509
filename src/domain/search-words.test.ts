import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { squeeze, termsOf, wordsOf } from "./search-words";

const letters = fc.constantFrom(...Array.from("aZs9 -/+#.'’\néﬁßİ中😀\u0301\u200d"));

describe("wordsOf", () => {
  it("has only letters, digits, + and #, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}+#]+$/u);
      }),
    );
  });

  it("is the same whatever the case and the signs between words", () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const sign = fc.constantFrom(" ", "-", "/", ", ", " – ", "\n");
    fc.assert(
      fc.property(fc.array(word), sign, (words, between) => {
        expect(wordsOf(words.join(between).toUpperCase())).toEqual(wordsOf(words.join(" ")));
      }),
    );
  });

  it.each([
    ["Agents and LLMs", ["agent", "and", "llm"]],
    ["AWS, bias, analysis, process", ["aws", "bia", "analysis", "process"]],
    ["Bayes’ rule, Goodhart's law", ["baye", "rule", "goodhart", "law"]],
    ["Café Ångström", ["cafe", "angstrom"]],
    ["C++ and C#", ["c++", "and", "c#"]],
    ["ISO/IEC 42001:2023", ["iso", "iec", "42001", "2023"]],
    ["", []],
  ])("reads %s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe("termsOf", () => {
  it("has each word, and the name as one word, once", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const terms = termsOf(name);
        expect(terms).toEqual(expect.arrayContaining([...wordsOf(name), squeeze(wordsOf(name))]));
        expect(new Set(terms).size).toBe(terms.length);
      }),
    );
  });

  it.each([
    ["CI/CD pipelines", ["ci", "cd", "pipeline", "cicd", "cicdpipeline"]],
    ["Fine-tuning", ["fine", "tuning", "finetuning", "tune"]],
    ["ML Ops", ["ml", "ops", "mlop"]],
  ])("finds %s by its parts together", (name, terms) => {
    expect(termsOf(name)).toEqual(terms);
  });
});
