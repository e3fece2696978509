import type { FootnoteDefinition, Heading, Nodes, PhrasingContent, RootContent } from "mdast";
import { markdownToMdast } from "satteri";
import type { FileContext } from "./context";
import { fileStart, type Place } from "./problem";
import { checkReferences, type Links } from "./references";

/** A level-2 heading with everything up to the next one. */
export interface PageSection {
  heading: string;
  place: Place;
  children: RootContent[];
}

/** A Markdown file taken apart along its headings; what its links lead to is already known. */
export interface Page {
  frontMatter: { text: string; line: number } | null;
  /** What stands before the first level-2 heading. */
  intro: RootContent[];
  sections: PageSection[];
  footnotes: Map<string, FootnoteDefinition>;
  links: Links;
}

/** Editors type straight quotes and apostrophes; what is printed has curved ones. Dashes stay as they are typed. */
const features = {
  frontmatter: true,
  gfm: true,
  smartPunctuation: { quotes: true, dashes: false, ellipses: false },
};

/** Parses a file and checks, in one walk over it, every link and footnote in it. */
export function readPage(text: string, context: FileContext): Page {
  const root = markdownToMdast(text, { features });
  const children = root.type === "root" ? root.children : [];
  const { links, footnotes } = checkReferences(children, text, context);
  const page: Page = { frontMatter: null, intro: [], sections: [], footnotes, links };
  for (const node of children) {
    if (node.type === "yaml") {
      page.frontMatter = { text: node.value, line: placeOf(node).line + 1 };
    } else if (node.type === "heading" && node.depth <= 2) {
      addHeading(page, node, context);
    } else if (node.type !== "definition" && node.type !== "footnoteDefinition") {
      (page.sections.at(-1)?.children ?? page.intro).push(node);
    }
  }
  return page;
}

function addHeading(page: Page, node: Heading, context: FileContext): void {
  const place = placeOf(node);
  if (node.depth === 1) {
    context.warn("heading", place, "the title is in the front matter; sections begin with ##");
    return;
  }
  page.sections.push({ heading: textOf(node.children), place, children: [] });
}

/** Where a node begins. */
export function placeOf(node: Nodes): Place {
  const start = node.position?.start;
  return start ? { line: start.line, column: start.column } : fileStart;
}

/** The words of a node without any marks. */
export function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map(words).join("").trim();
}

function words(node: PhrasingContent): string {
  if (node.type === "html" && node.value.startsWith("<!--")) return "";
  if ("value" in node) return node.value;
  if ("children" in node) return node.children.map(words).join("");
  return node.type === "break" ? " " : "";
}
