import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeSvg } from "./write-svg";

function parse(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, "image/svg+xml");
  expect(document.querySelector("parsererror")?.textContent).toBeUndefined();
  return document.documentElement;
}

function Words({ of, className }: { of: string; className?: string }) {
  return (
    <text className={className} textAnchor="end" strokeWidth={2}>
      {of}
    </text>
  );
}

describe("a drawing that stands by itself", () => {
  it("has the elements and attributes that the components say", () => {
    const svg = parse(
      writeSvg(
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" aria-label={undefined}>
          {[1, 2].map((each) => (
            <Words key={each} of={`${each}`} className="figures" />
          ))}
          {false}
          {null}
          <>
            <title>{3}</title>
          </>
        </svg>,
      ),
    );
    expect(svg.outerHTML).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">' +
        '<text class="figures" text-anchor="end" stroke-width="2">1</text>' +
        '<text class="figures" text-anchor="end" stroke-width="2">2</text><title>3</title></svg>',
    );
  });

  it("is well-formed and says the same words, whatever they are", () => {
    const words = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom("</text><script>alert(1)</script>", '" onload="x', "]]>", "\0", "\ud800", "a\r\nb"),
    );
    fc.assert(
      fc.property(words, words, (text, name) => {
        const xml = writeSvg(
          <svg xmlns="http://www.w3.org/2000/svg">
            <Words of={text} className={name} />
          </svg>,
        );
        const svg = parse(xml);
        expect(svg.querySelectorAll("*")).toHaveLength(1);
        expect([...(svg.firstElementChild?.attributes ?? [])]).toHaveLength(3);
      }),
    );
  });
});
