import type { FootnoteDefinition, Link, LinkReference, Nodes, RootContent, Text } from "mdast";
import type { Target } from "@/domain/prose";
import type { FileContext } from "./context";
import { resolveLink } from "./link";
import { placeOf } from "./markdown";
import type { Place } from "./problem";
import { suggest } from "@/lib/suggest";

/** Where the links of a file lead; a link with a problem is missing. */
export type Links = ReadonlyMap<Link | LinkReference, { to: Target; file: string | null }>;

interface Found {
  links: (Link | LinkReference)[];
  cites: { label: string; place: Place }[];
  texts: Text[];
  urls: Map<string, string>;
  footnotes: Map<string, FootnoteDefinition>;
}

/** Checks every link and footnote of a file, wherever it stands. */
export function checkReferences(
  children: readonly RootContent[],
  source: string,
  context: FileContext,
): { links: Links; footnotes: Map<string, FootnoteDefinition> } {
  const found: Found = { links: [], cites: [], texts: [], urls: new Map(), footnotes: new Map() };
  for (const child of children) collect(child, found, context);
  for (const text of found.texts) checkText(text, source, found, context);
  checkFootnotesUsed(found, context);
  return { links: resolveLinks(found, context), footnotes: found.footnotes };
}

function collect(node: Nodes, found: Found, context: FileContext): void {
  if (node.type === "link" || node.type === "linkReference") found.links.push(node);
  else if (node.type === "text") found.texts.push(node);
  else if (node.type === "footnoteReference") {
    found.cites.push({ label: node.identifier, place: placeOf(node) });
  } else if (node.type === "definition") {
    if (!found.urls.has(node.identifier)) found.urls.set(node.identifier, node.url);
  } else if (node.type === "footnoteDefinition") {
    if (found.footnotes.has(node.identifier)) {
      const message = `the footnote [^${node.identifier}] is defined twice`;
      context.error("citation", placeOf(node), message);
    } else found.footnotes.set(node.identifier, node);
  }
  if ("children" in node) for (const child of node.children) collect(child, found, context);
}

function resolveLinks({ links, urls }: Found, context: FileContext): Links {
  const resolved = new Map<Link | LinkReference, { to: Target; file: string | null }>();
  for (const link of links) {
    const place = placeOf(link);
    const url = link.type === "link" ? link.url : urls.get(link.identifier);
    const result = resolveLink(context.path, url ?? "");
    if ("problem" in result) {
      context.error("link", place, result.problem);
      continue;
    }
    resolved.set(link, result);
    if (result.to.kind !== "web" && result.file !== null) {
      context.references.push({ kind: result.to.kind, id: result.to.id, path: result.file, place });
    }
  }
  return resolved;
}

function checkFootnotesUsed({ cites, footnotes }: Found, context: FileContext): void {
  const used = new Set(cites.map((cite) => cite.label));
  for (const [label, definition] of footnotes) {
    if (used.has(label)) continue;
    context.error("citation", placeOf(definition), `the footnote [^${label}] is never used`);
  }
}

const footnoteMark = /(?<!\\)\[\^([^\]]+)\]/g;
const referenceMark = /(?<!\\)\[[^[\]]+\]\[([^\]^]+)\]/g;

/** A mark without a definition is plain text to Markdown; it is looked for as it was written. */
function checkText(text: Text, source: string, found: Found, context: FileContext): void {
  if (!text.value.includes("[")) return;
  const start = text.position?.start.offset ?? 0;
  const written = source.slice(start, text.position?.end.offset ?? start);
  for (const match of written.matchAll(footnoteMark)) {
    const label = match[1] ?? "";
    const message = `the footnote [^${label}] is not defined`;
    const near = suggest(label, found.footnotes.keys());
    context.error("citation", placeInText(text, written, match.index), message, near);
  }
  for (const match of written.matchAll(referenceMark)) {
    const label = match[1] ?? "";
    const message = `no address is defined for [${label}]`;
    const near = suggest(label, found.urls.keys());
    context.error("link", placeInText(text, written, match.index), message, near);
  }
}

function placeInText(text: Text, written: string, index: number): Place {
  const start = placeOf(text);
  const lines = written.slice(0, index).split("\n");
  const last = lines.at(-1) ?? "";
  const column = lines.length === 1 ? start.column + index : last.length + 1;
  return { line: start.line + lines.length - 1, column };
}
