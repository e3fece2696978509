import type { PhrasingContent, RootContent } from "mdast";
import { distance } from "fastest-levenshtein";
import type { Citation, Entry, Section } from "@/domain/content";
import { type Inline, plainText } from "@/domain/prose";
import type { FileContext } from "./context";
import type { FrontMatter } from "./front-matter";
import { type Page, type PageSection, placeOf, textOf } from "./markdown";
import { fileStart } from "./problem";
import { readBlocks, readInlines } from "./prose";

/** The sections of a page by their known headings; the others are prose. */
export interface Sorted {
  known: Map<string, PageSection>;
  prose: PageSection[];
}

/** Sorts sections into those that have a known shape and prose; a near miss is a problem. */
export function sortSections(page: Page, knownHeadings: readonly string[], context: FileContext): Sorted {
  const sorted: Sorted = { known: new Map(), prose: [] };
  for (const section of page.sections) {
    const { heading, place } = section;
    if (knownHeadings.includes(heading)) {
      if (sorted.known.has(heading)) context.error("heading", place, `"${heading}" stands twice`);
      else sorted.known.set(heading, section);
      continue;
    }
    const near = knownHeadings.find((each) => distance(each.toLowerCase(), heading.toLowerCase()) <= 2);
    if (near === undefined) sorted.prose.push(section);
    else context.error("heading", place, `unknown heading "${heading}"`, near);
  }
  return sorted;
}

/** What every kind of file has, from its front matter and prose. */
export function readEntry(
  id: string,
  page: Page,
  prose: readonly PageSection[],
  {
    values,
    placeOf: placeOfKey,
  }: FrontMatter<{ title: string; reviewed: string; formerly: string[]; aliases?: string[] }>,
  context: FileContext,
): Entry {
  const { title, reviewed, formerly } = values;
  context.names.push({ what: "title", text: title, place: placeOfKey(["title"]) });
  context.dated.push({ what: "reviewed", value: reviewed, place: placeOfKey(["reviewed"]) });
  formerly.forEach((text, index) =>
    context.names.push({ what: "earlier id", text, place: placeOfKey(["formerly", index]) }),
  );
  values.aliases?.forEach((text, index) =>
    context.names.push({ what: "alias", text, place: placeOfKey(["aliases", index]) }),
  );
  const { summary, intro } = readIntro(page, context);
  const sections = prose.map((section): Section => {
    return { heading: section.heading, blocks: readBlocks(section.children, page.links) };
  });
  const citations = readCitations(page, context);
  return { id, title, reviewed, formerly, summary, intro, sections, citations };
}

function readIntro(page: Page, context: FileContext): Pick<Entry, "summary" | "intro"> {
  const [first, ...rest] = page.intro.filter((node) => node.type !== "html");
  if (first?.type === "paragraph") {
    return { summary: readInlines(first.children, page.links), intro: readBlocks(rest, page.links) };
  }
  context.warn("heading", fileStart, "no summary; write a paragraph between front matter and sections");
  return { summary: [], intro: readBlocks(page.intro, page.links) };
}

/** A footnote is a link to a source, and after it where in that source. */
function readCitations(page: Page, context: FileContext): Citation[] {
  return [...page.footnotes].flatMap(([label, definition]): Citation[] => {
    const [paragraph] = definition.children;
    const nodes = paragraph?.type === "paragraph" ? paragraph.children : [];
    const position = nodes.findIndex((node) => node.type === "link" || node.type === "linkReference");
    const link = nodes[position];
    const target =
      link && (link.type === "link" || link.type === "linkReference") ? page.links.get(link) : undefined;
    if (target?.to.kind === "source")
      return [{ label, source: target.to.id, where: whereIn(nodes.slice(position + 1), page) }];
    const message = `the footnote [^${label}] does not link to a source; write [Title](…/sources/<source>.md), where in it`;
    context.error("citation", placeOf(definition), message);
    return [];
  });
}

function whereIn(nodes: readonly PhrasingContent[], page: Page): string {
  const inlines: Inline[] = readInlines(nodes, page.links);
  return plainText(inlines)
    .replace(/^[\s,;:–-]+/, "")
    .trim();
}

/** Reports each paragraph, in lists and quotations too, that states a figure without a source. */
export function checkFiguresCited(nodes: readonly RootContent[], context: FileContext): void {
  for (const node of nodes) {
    if (node.type !== "paragraph") {
      if ("children" in node) checkFiguresCited(node.children, context);
    } else if (/\d/.test(textOf(node.children)) && !hasCitation(node.children)) {
      context.error(
        "citation",
        placeOf(node),
        "this states a figure; add a footnote that says where it is from",
      );
    }
  }
}

/** Whether a footnote stands anywhere in running text. */
export function hasCitation(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some(
    (node) => node.type === "footnoteReference" || ("children" in node && hasCitation(node.children)),
  );
}
