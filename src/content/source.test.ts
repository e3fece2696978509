import { describe, expect, it } from "vitest";
import { front, lines, parsedFrom, problemsWith } from "../../tests/fixtures/content-set";

const path = "sources/book.md";
const source = (...more: string[]): string =>
  lines(
    front("The book", "publisher: Guild", "kind: survey", "licence: CC BY 4.0"),
    "",
    "A book.",
    "",
    ...more,
  );
const text = (words: string): object[] => [{ type: "text", text: words }];

describe("a source", () => {
  it("is read with its doubts and its prose", () => {
    const doubts = [
      "## Doubts",
      "",
      "| Claim | Why | Better |",
      "| - | - | - |",
      "| a lot | nobody counted | a `few` |",
    ];
    expect(parsedFrom(path, source("## Good for", "", "Soup.", "", ...doubts)).entry).toMatchObject({
      id: "book",
      publisher: "Guild",
      kind: "survey",
      licence: "CC BY 4.0",
      url: null,
      published: null,
      sections: [{ heading: "Good for" }],
      doubts: [
        {
          claim: text("a lot"),
          why: text("nobody counted"),
          better: [...text("a "), { type: "code", text: "few" }],
        },
      ],
    });
  });

  it("says of each doubt what, why and what is better", () => {
    const doubts = source("## Doubts", "", "| Claim | Why | Beter |", "| - | - | - |", "| | | |");
    expect(problemsWith({ [path]: doubts })).toMatchInlineSnapshot(`
      "sources/book.md:13:1  error  the column "Better" is missing  [table]
      sources/book.md:13:17  error  unknown column "Beter"; did you mean "Better"?  [table]"
    `);
    expect(problemsWith({ [path]: doubts.replace("Beter", "Better") })).toMatchInlineSnapshot(`
      "sources/book.md:15:1  error  "Claim" is blank  [table]
      sources/book.md:15:3  error  "Why" is blank  [table]
      sources/book.md:15:5  error  "Better" is blank  [table]"
    `);
    expect(problemsWith({ [path]: source("## Doubt", "", "None.") })).toMatchInlineSnapshot(
      `"sources/book.md:11:1  error  unknown heading "Doubt"; did you mean "Doubts"?  [heading]"`,
    );
  });
});
