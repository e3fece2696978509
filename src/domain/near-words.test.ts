import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { expect, it } from "vitest";
import { findNear } from "./near-words";
import { SortedWords } from "./sorted-words";

const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "中"), maxLength: 9 });

it("finds just the words that are near enough, each with its distance", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), word, fc.integer({ min: 0, max: 3 }), (some, wanted, most) => {
      const sorted = some.sort();
      const expected = sorted
        .map((each, place) => ({ place, distance: distance(each, wanted) }))
        .filter((each) => each.distance <= most);
      expect([...findNear(new SortedWords(sorted), wanted, most)]).toEqual(expected);
    }),
  );
});

it("knows words of hundreds of letters apart", () => {
  const long = "a".repeat(300);
  const words = new SortedWords([long, `${long}b`, `${long}bb`, `${long}c`]);
  expect([...findNear(words, `${long}c`, 1)]).toEqual([
    { place: 0, distance: 1 },
    { place: 1, distance: 1 },
    { place: 3, distance: 0 },
  ]);
});
