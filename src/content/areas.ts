import type { Area } from "@/domain/content";
import type { FileContext } from "./context";
import { readFrontMatter } from "./front-matter";
import type { Page } from "./markdown";
import { fileStart, type Place } from "./problem";
import { checkRowsOnce } from "./row";
import { commonKeys } from "./schema";
import { readTable } from "./table";

/** The areas in display order, each with the place of its row. */
export function parseAreas(page: Page, context: FileContext): (Area & { place: Place })[] {
  if (page.frontMatter) readFrontMatter(page, commonKeys, context);
  const columns = ["Area", "Title", "Summary"];
  const tables = page.intro.filter((node) => node.type === "table");
  const rows = readTable(page, tables, fileStart, "Areas", columns, context);
  checkRowsOnce(rows, (row) => row.words("Area"), "Area");
  return rows.map((row) => ({
    id: row.text("Area"),
    title: row.text("Title"),
    summary: row.prose("Summary"),
    place: row.placeOf("Area"),
  }));
}
