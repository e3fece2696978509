import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean, suggest } from "./suggest";

const word = fc.stringMatching(/^[a-z-]{1,12}$/);

describe("suggest", () => {
  it("never invents a word", () => {
    fc.assert(
      fc.property(word, fc.array(word), (typed, candidates) => {
        const suggestion = suggest(typed, candidates);
        expect(suggestion === undefined || candidates.includes(suggestion)).toBe(true);
      }),
    );
  });

  it("finds a word through any one mistyped letter, when nothing nearer exists", () => {
    fc.assert(
      fc.property(
        word.filter((each) => each.length > 2),
        fc.nat(),
        fc.constantFrom("x", "", "xx"),
        (meant, at, typo) => {
          const index = at % meant.length;
          const typed = meant.slice(0, index) + typo + meant.slice(index + 1);
          expect(suggest(typed, ["completely different words", meant])).toBe(meant);
        },
      ),
    );
  });

  it("prefers the word itself, then the nearest, whatever the letter case", () => {
    expect(suggest("working", ["walking", "working"])).toBe("working");
    expect(suggest("AWARE", ["aware", "proficient"])).toBe("aware");
    expect(suggest("profcient", ["efficient", "proficient"])).toBe("proficient");
  });

  it("is silent when nothing is near", () => {
    expect(suggest("expert", ["none", "aware"])).toBeUndefined();
    expect(suggest("expert", [])).toBeUndefined();
  });

  it("never changes every letter of a word", () => {
    expect(suggest("b", ["a"])).toBeUndefined();
    expect(suggest("ab", ["cd", "ef"])).toBeUndefined();
    expect(suggest("", ["a", "be"])).toBeUndefined();
  });

  it("allows more mistakes in a longer word", () => {
    expect(suggest("retreival-augmantd-genration", ["retrieval-augmented-generation"])).toBe(
      "retrieval-augmented-generation",
    );
    expect(suggest("abc", ["xyz"])).toBeUndefined();
  });

  it("becomes the end of a message, or nothing", () => {
    expect(`no skill "x"${didYouMean("y")}`).toBe('no skill "x"; did you mean "y"?');
    expect(`no skill "x"${didYouMean(undefined)}`).toBe('no skill "x"');
  });
});
