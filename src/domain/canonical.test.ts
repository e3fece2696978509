import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCanonical } from "./canonical";

describe("writeCanonical", () => {
  it("reads as what it was written from", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(JSON.parse(writeCanonical(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  it("is the same whatever the order of keys, at any depth", () => {
    const data = fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.nat()));
    fc.assert(
      fc.property(data, (given) => {
        const turned = Object.fromEntries(
          Object.entries(given)
            .reverse()
            .map(([key, inner]) => [key, Object.fromEntries(Object.entries(inner).reverse())]),
        );
        expect(writeCanonical(turned, 2)).toBe(writeCanonical(given, 2));
      }),
    );
  });
});
