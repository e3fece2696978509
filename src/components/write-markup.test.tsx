import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeMarkup } from "./write-markup";

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

describe("what is written", () => {
  it("has the elements and attributes that the components say", () => {
    const svg = parse(
      writeMarkup(
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

  it("spells attributes and empty elements as pages do", () => {
    document.body.innerHTML = writeMarkup(
      <p tabIndex={-1} hidden={false} aria-hidden={false} data-empty="">
        one
        <br />
        <input type="hidden" disabled name="a" />
        <label htmlFor="a">two</label>
      </p>,
    );
    expect(document.body.innerHTML).toBe(
      '<p tabindex="-1" aria-hidden="false" data-empty="">one<br><input type="hidden" disabled="" name="a">' +
        '<label for="a">two</label></p>',
    );
  });

  it("refuses what it cannot hold rather than leaving it away", () => {
    expect(() => writeMarkup(<button onClick={() => undefined}>Press</button>)).toThrow(
      /onClick of a button/,
    );
    expect(() => writeMarkup(<p style={{ color: "red" }}>Red</p>)).toThrow(/style of a p/);
  });

  it("is well-formed and says the same words, whatever they are", () => {
    const words = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom("</text><script>alert(1)</script>", '" onload="x', "]]>", "\0", "\ud800", "a\r\nb"),
    );
    fc.assert(
      fc.property(words, words, (text, name) => {
        const xml = writeMarkup(
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
