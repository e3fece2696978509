import { describe, expect, it } from "vitest";
import { Refusal, refusals, refusalWords } from "./refusal";

describe("a refusal", () => {
  it("has words for each code, and none for anything else that an address may hold", () => {
    for (const [code, words] of Object.entries(refusals)) expect(refusalWords(code)).toBe(words);
    for (const other of ["", "constructor", "<b>", undefined, ["limit"], 1])
      expect(refusalWords(other)).toBeNull();
  });

  it("says what it is about where that is known", () => {
    expect(new Refusal("limit").message).toBe(refusals.limit);
    expect(new Refusal("limit", "There is room for 50 goals.")).toMatchObject({
      code: "limit",
      message: "There is room for 50 goals.",
    });
  });
});
