import type { RootContent, Table } from "mdast";
import type { FileContext } from "./context";
import { type Page, type PageSection, placeOf, textOf } from "./markdown";
import type { Place } from "./problem";
import { placeOfCell, Row } from "./row";
import { suggest } from "@/lib/suggest";

/** The rows of the table that a known section consists of; none, and a problem, when it does not. */
export function readSectionTable(
  page: Page,
  section: PageSection | undefined,
  columns: readonly string[],
  context: FileContext,
): Row[] {
  if (!section) return [];
  return readTable(page, section.children, section.place, section.heading, columns, context);
}

/** The rows of the only table among some nodes. */
export function readTable(
  page: Page,
  nodes: readonly RootContent[],
  place: Place,
  name: string,
  columns: readonly string[],
  context: FileContext,
): Row[] {
  const tables = nodes.filter((node) => node.type === "table");
  const other = nodes.find((node) => node.type !== "table" && node.type !== "html");
  const [table, second] = tables;
  if (!table) {
    const message = `"${name}" consists of a table with the columns ${columns.join(" | ")}`;
    context.error("table", place, message);
    return [];
  }
  if (second) context.error("table", placeOf(second), `"${name}" has one table, not two`);
  if (other) {
    const message = `"${name}" consists of its table alone; move this under a heading of its own`;
    context.error("table", placeOf(other), message);
  }
  return readRows(page, table, columns, context);
}

function readRows(page: Page, table: Table, columns: readonly string[], context: FileContext): Row[] {
  const [header, ...rows] = table.children;
  const names = header?.children.map((cell) => textOf(cell.children)) ?? [];
  if (!isHeaderRight(table, names, columns, context)) return [];
  const columnAt = new Map(names.map((name, index) => [name, index]));
  return rows.map((row) => {
    const extra = row.children[names.length];
    if (extra) {
      const message = `this row has ${row.children.length} cells and the table ${names.length} columns; write a | inside a cell as \\|`;
      context.error("table", placeOf(extra), message);
    }
    return new Row(row, columnAt, page.links, context);
  });
}

function isHeaderRight(
  table: Table,
  names: readonly string[],
  columns: readonly string[],
  context: FileContext,
): boolean {
  const before = context.problems.length;
  const cells = table.children[0]?.children ?? [];
  names.forEach((name, index) => {
    const place = placeOfCell(cells[index] ?? table);
    if (!columns.includes(name)) {
      const near = suggest(
        name,
        columns.filter((column) => !names.includes(column)),
      );
      context.error("table", place, `unknown column "${name}"`, near);
    } else if (names.indexOf(name) !== index) {
      context.error("table", place, `the column "${name}" stands twice`);
    }
  });
  for (const column of columns) {
    if (names.includes(column)) continue;
    context.error("table", placeOf(table), `the column "${column}" is missing`);
  }
  return context.problems.length === before;
}
