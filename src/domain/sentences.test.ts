import fc from "fast-check";
import { expect, it } from "vitest";
import { splitSentences } from "./sentences";

it("ends a sentence where the next word begins one", () => {
  expect(
    splitSentences("It rose by 3.5 % in 2024. “Why?” Nobody, e.g. here,\n knows! (Not yet.) So be it"),
  ).toEqual(["It rose by 3.5 % in 2024.", "“Why?”", "Nobody, e.g. here, knows!", "(Not yet.)", "So be it"]);
});

it("loses no word", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(splitSentences(text).join(" ")).toBe(text.trim().replaceAll(/\s+/g, " "));
    }),
  );
});
