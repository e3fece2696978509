import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimal, parse, problemsWith } from "../../tests/fixtures/content-set";
import { decode } from "./encoding";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...encode(part)] : part)));

describe("decoding", () => {
  it("gives back any text, without a byte-order mark and with plain line ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (written) => {
        const text = written.replaceAll("\r", "").replaceAll("\uFEFF", "");
        expect(decode(encode(text))).toEqual({ text });
        expect(decode(encode(`\uFEFF${text.replaceAll("\n", "\r\n")}`))).toEqual({ text });
      }),
    );
  });

  it("tells the line and column, as an editor shows them, at which a file stops being UTF-8", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom<number[][]>([0xff], [0xc3, 0x28], [0xe2, 0x82]),
        (before, bad) => {
          const text = before.replace(/[\uD800-\uDFFF\uFEFF]/g, "");
          const lines = text.split(/\r\n?|\n/);
          const place = { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
          expect(decode(join(text, bad, "\nmore"))).toEqual({ notUtf8: place });
        },
      ),
    );
  });

  it("is not misled by a replacement character that really stands in the text", () => {
    expect(decode(join("a \uFFFD b ", [0xff]))).toEqual({ notUtf8: { line: 1, column: 7 } });
  });

  it("notices a character that is cut off by the end of the file", () => {
    expect(decode(join("ok\nké", [0xf0, 0x9f, 0x98]))).toEqual({ notUtf8: { line: 2, column: 3 } });
  });
});

describe("a file that is not UTF-8", () => {
  it("is reported where it goes wrong", () => {
    const latin1 = join("---\ntitle: Caf", [0xe9], "\n---\n");
    expect(problemsWith({ "starts/guest.md": latin1 })).toMatchInlineSnapshot(
      `"starts/guest.md:2:11  error  not UTF-8; save the file as UTF-8  [encoding]"`,
    );
  });
});

describe("line ends and the byte-order mark", () => {
  const broken =
    minimal["skills/kitchen/stirring.md"].replace("| working |", "| wroking |") +
    "\n## More\n\n```js\none\ntwo\n```\n\nA line\nand another [^x].\n";

  it.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte-order mark", (text: string) => `\uFEFF${text}`],
    ["old line ends", (text: string) => text.replaceAll("\n", "\r")],
    ["both", (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ])("make no difference to records or positions: %s", (_, change) => {
    for (const [path, text] of [...Object.entries(minimal), ["skills/kitchen/other.md", broken]] as const) {
      const plain = parse(path, text);
      const changed = parse(path, change(text));
      expect(changed.parsed).toEqual(plain.parsed);
      expect(changed.areas).toEqual(plain.areas);
      expect(changed.context).toEqual(plain.context);
    }
    expect(parse("skills/kitchen/other.md", broken).context.problems).not.toEqual([]);
  });
});
