import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Inline, plainText } from "./prose";

const leaves = fc.oneof(
  fc.string().map((text): Inline => ({ type: "text", text })),
  fc.string().map((text): Inline => ({ type: "code", text })),
);

const text = (words: string): Inline => ({ type: "text", text: words });

describe("plainText", () => {
  it("keeps all words in their order, however deep the marks around them", () => {
    fc.assert(
      fc.property(fc.array(leaves), fc.constantFrom("emphasis", "strong", "strike"), (inlines, type) => {
        const marked = inlines.reduce<Inline[]>((inner, leaf) => [leaf, { type, children: inner }], []);
        expect(plainText(marked)).toBe(plainText([...inlines].reverse()));
      }),
    );
  });

  it("of two runs of text is the one and then the other", () => {
    fc.assert(
      fc.property(fc.array(leaves), fc.array(leaves), (a, b) => {
        expect(plainText([...a, ...b])).toBe(plainText(a) + plainText(b));
      }),
    );
  });

  it("shows a line break as a space and a footnote mark not at all", () => {
    const link: Inline = { type: "link", to: { kind: "role", id: "x" }, children: [text("there")] };
    const inlines: Inline[] = [
      text("go"),
      { type: "break" },
      link,
      { type: "cite", label: "bls" },
      text("."),
    ];
    expect(plainText(inlines)).toBe("go there.");
  });

  it("of nothing is the empty text", () => {
    expect(plainText([])).toBe("");
  });
});
