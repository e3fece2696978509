import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLevel, levelWords, parseLevelWord, toLevel } from "./level";

const levels = [0, 1, 2, 3, 4] as const;

describe("isLevel", () => {
  it("knows the five levels and nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.integer({ min: -9, max: 9 })), (value) => {
        const isOneOfFive = typeof value === "number" && new Set<number>(levels).has(value);
        expect(isLevel(value)).toBe(isOneOfFive);
      }),
    );
  });

  it.each(["1", 1.5, -1, 5, NaN, true, null, undefined, [1]])("does not take %j for a level", (value) => {
    expect(isLevel(value)).toBe(false);
  });
});

describe("parseLevelWord", () => {
  it("reads the word of every level back, in any letter case", () => {
    for (const level of levels) {
      const word = levelWords[level];
      const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
      expect([word, word.toUpperCase(), capital].map(parseLevelWord)).toEqual([level, level, level]);
    }
  });

  it("knows no other word", () => {
    const other = fc.string().filter((word) => !levelWords.some((each) => each === word.toLowerCase()));
    fc.assert(fc.property(other, (word) => parseLevelWord(word) === undefined));
  });
});

describe("toLevel", () => {
  it("keeps levels and holds every whole number within them", () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        const level = toLevel(number);
        const nearest = [...levels].sort((a, b) => Math.abs(a - number) - Math.abs(b - number))[0];
        expect(level).toBe(nearest);
      }),
    );
  });

  it("answers with a level whatever number it gets", () => {
    fc.assert(fc.property(fc.double(), (number) => isLevel(toLevel(number))));
  });
});
