import type { Link, LinkReference, PhrasingContent, RootContent, TableRow } from "mdast";
import { type Level, levelWords, parseLevelWord } from "@/domain/level";
import type { Inline, Kind } from "@/domain/prose";
import type { FileContext, Reference } from "./context";
import { placeOf, textOf } from "./markdown";
import type { Place, Rule } from "./problem";
import { readInlines } from "./prose";
import type { Links } from "./references";
import { suggest } from "@/lib/suggest";

/**
 * One row of a table, read cell by cell.
 * A cell that does not hold what its column takes is reported, and any value stands in for it:
 * a set with an error is never published.
 */
export class Row {
  constructor(
    private readonly row: TableRow,
    /** At which cell each column stands. */
    private readonly columns: ReadonlyMap<string, number>,
    private readonly links: Links,
    private readonly context: FileContext,
  ) {}

  placeOf(column: string): Place {
    return placeOfCell(this.cell(column) ?? this.row);
  }

  /** The bare words of a cell, which may be blank. */
  words(column: string): string {
    return textOf(this.nodes(column));
  }

  /** Running text with its links and footnotes; must not be blank. */
  prose(column: string): Inline[] {
    const inlines = readInlines(this.nodes(column), this.links);
    if (inlines.length === 0) this.error("table", column, `"${column}" is blank`);
    return inlines;
  }

  /** Bare words that must not be blank. */
  text(column: string): string {
    const words = this.words(column);
    if (words === "") this.error("table", column, `"${column}" is blank`);
    return words;
  }

  oneOf<const W extends string>(column: string, allowed: readonly [W, ...W[]], rule: Rule = "table"): W {
    const words = this.words(column);
    const found = allowed.find((word) => word === words);
    if (found !== undefined) return found;
    const message = `"${column}" is one of ${allowed.join(", ")}, not "${words}"`;
    this.error(rule, column, message, suggest(words, allowed));
    return allowed[0];
  }

  /** A level above none, in words. */
  level(column: string): Level {
    const words = this.words(column);
    const level = parseLevelWord(words);
    if (level !== undefined && level > 0 && levelWords[level] === words) return level;
    const known = levelWords.slice(1);
    const message = `"${words}" is no level; the levels are ${known.join(", ")}`;
    this.error("level", column, message, suggest(words, known));
    return 1;
  }

  /** A positive number, or null where the cell is blank. */
  number(column: string, rule: Rule = "table"): number | null {
    const words = this.words(column);
    if (words === "") return null;
    const value = Number(words);
    if (/^\d+(\.\d+)?$/.test(words) && value > 0 && Number.isFinite(value)) return value;
    this.error(rule, column, `"${column}" takes a positive number such as 12 or 0.5, not "${words}"`);
    return null;
  }

  /** A link to another file of one kind: its id. More is checked once all files are read. */
  link(column: string, kind: Kind, more: Pick<Reference, "level" | "buildsOn"> = {}): string {
    const link = this.onlyLink(column);
    const target = link && this.links.get(link);
    if (!link) {
      this.error("link", column, `"${column}" takes a link to a ${kind} file, like [Title](path.md)`);
    } else if (target && target.to.kind !== kind) {
      const found = target.to.kind === "web" ? "the web" : `a ${target.to.kind}`;
      this.error("link", column, `"${column}" takes a link to a ${kind}, and this one leads to ${found}`);
    } else if (target && target.to.kind !== "web" && target.file !== null) {
      const { id } = target.to;
      if (more.level || more.buildsOn) this.refine(id, column, more);
      return id;
    }
    return "";
  }

  /** The file that the link of a cell leads to; blank where there is none. Reports nothing. */
  linkedFile(column: string): string {
    const link = this.onlyLink(column);
    return (link && this.links.get(link)?.file) ?? "";
  }

  /** A link out to the web, with its words. */
  webLink(column: string): { title: string; url: string } {
    const link = this.onlyLink(column);
    const target = link && this.links.get(link);
    if (link && target?.to.kind === "web") return { title: textOf(link.children), url: target.to.url };
    if (!link || target) {
      this.error("link", column, `"${column}" takes a link to the web, like [Title](https://…)`);
    }
    return { title: "", url: "" };
  }

  /** The label of the one footnote that a cell consists of. */
  footnote(column: string): string {
    const [first, ...rest] = this.nodes(column);
    if (first?.type === "footnoteReference" && rest.length === 0) return first.identifier;
    this.error("citation", column, `"${column}" takes one footnote, like [^source]`);
    return "";
  }

  error(rule: Rule, column: string, message: string, suggestion?: string): void {
    this.context.error(rule, this.placeOf(column), message, suggestion);
  }

  private nodes(column: string): readonly PhrasingContent[] {
    return this.cell(column)?.children ?? [];
  }

  private cell(column: string): TableRow["children"][number] | undefined {
    return this.row.children[this.columns.get(column) ?? -1];
  }

  private onlyLink(column: string): Link | LinkReference | undefined {
    const [first, ...rest] = this.nodes(column);
    const isLink = first?.type === "link" || first?.type === "linkReference";
    return isLink && rest.length === 0 ? first : undefined;
  }

  /** Adds to the reference that the link already is what its row says about it. */
  private refine(id: string, column: string, more: Pick<Reference, "level" | "buildsOn">): void {
    const { line, column: at } = this.placeOf(column);
    const reference = this.context.references.find(
      (each) => each.id === id && each.place.line === line && each.place.column === at,
    );
    if (reference) Object.assign(reference, more);
  }
}

/** Where the content of a cell begins, as the cell itself begins at its border. */
export function placeOfCell(cell: RootContent): Place {
  const first = "children" in cell ? cell.children[0] : undefined;
  return placeOf(first ?? cell);
}

/** Reports every row that links to the same thing as a row before it. */
export function checkRowsOnce(
  rows: readonly Row[],
  keyOf: (row: Row, index: number) => string,
  column: string,
): void {
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const key = keyOf(row, index);
    if (key !== "" && seen.has(key)) row.error("link", column, `a row for this stands above already`);
    seen.add(key);
  });
}
