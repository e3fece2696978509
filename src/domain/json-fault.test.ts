import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonFault } from "./json-fault";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const spaces = fc.constantFrom(undefined, 1, "\t");
const texts = fc.tuple(fc.jsonValue(), spaces).map(([value, space]) => JSON.stringify(value, null, space));

/** JSON with one place cut out or something put in. */
const broken = fc
  .tuple(
    texts,
    fc.nat(),
    fc.nat(3),
    fc.constantFrom("", "", "}", "]", ",", '"', "x", "\\", "\n", "0", ":", "\u0001"),
  )
  .map(([text, seed, cut, more]) => {
    const place = seed % (text.length + 1);
    return text.slice(0, place) + more + text.slice(place + cut);
  });

describe("findJsonFault", () => {
  it("finds none exactly where the engine accepts the text", () => {
    fc.assert(
      fc.property(fc.oneof(texts, broken, fc.string()), (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("lies where everything before was still right: what comes before could have gone on", () => {
    fc.assert(
      fc.property(broken, (text) => {
        const fault = findJsonFault(text);
        fc.pre(fault !== null && fault < text.length);
        // Text that ends at the fault is at fault at its end only, as something is missing there, or at nothing.
        const before = findJsonFault(text.slice(0, fault));
        expect(before === null || before === text.slice(0, fault).trimEnd().length || before === fault).toBe(
          true,
        );
      }),
    );
  });

  it.each([
    ['{"a": 1,\n "b": x}', 15],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ["[1, 2", 5],
    ['{"a": "open', 6],
    ["{}{}", 2],
    ["", 0],
    ["[01]", 2],
    ["[}", 1],
  ])("is, in %j, at %i", (text, offset) => {
    expect(findJsonFault(text)).toBe(offset);
  });
});
