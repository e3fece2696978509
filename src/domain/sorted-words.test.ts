import fc from "fast-check";
import { expect, it } from "vitest";
import { SortedWords } from "./sorted-words";

const word = fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 6 });
const many = fc.uniqueArray(word).map((some) => some.sort());

it("keeps every word at its place, and knows what is none of them", () => {
  fc.assert(
    fc.property(many, word, (sorted, other) => {
      const words = new SortedWords(sorted);
      expect(Array.from({ length: words.count }, (_, place) => words.at(place))).toEqual(sorted);
      expect(words.find(other)).toBe(sorted.indexOf(other));
    }),
  );
});

it("finds all words that begin alike, and no others", () => {
  fc.assert(
    fc.property(many, word, (sorted, beginning) => {
      const [from, to] = new SortedWords(sorted).findBeginning(beginning);
      expect(sorted.slice(from, to)).toEqual(sorted.filter((each) => each.startsWith(beginning)));
    }),
  );
});

it("knows words by a beginning of hundreds of letters", () => {
  const long = "a".repeat(300);
  const words = new SortedWords([`${long}a`, `${long}b`, `${long}bc`, `${long}c`]);
  expect(words.findBeginning(`${long}b`)).toEqual([1, 3]);
});
