import { percentiles, type SalaryRow, seniorities } from "@/domain/content";
import { isCountry, isCurrency } from "./codes";
import type { FileContext } from "./context";
import type { Page } from "./markdown";
import type { Row } from "./row";

export const salaryColumns = [
  "Where",
  "Seniority",
  "Year",
  "Basis",
  "Currency",
  "P10",
  "P25",
  "Median",
  "P75",
  "P90",
  "n",
  "Series",
  "Fit",
  "Source",
  "Use",
] as const;

const columnOf = { p10: "P10", p25: "P25", median: "Median", p75: "P75", p90: "P90" } as const;

export function readSalaries(rows: readonly Row[], page: Page, context: FileContext): SalaryRow[] {
  return rows.map((row) => {
    const citation = row.footnote("Source");
    const leftOut = readUse(row);
    return {
      where: readWhere(row),
      seniority: row.oneOf("Seniority", ["all", ...seniorities], "salary"),
      year: readYear(row, leftOut === null ? context : null),
      basis: row.oneOf("Basis", ["base", "total"], "salary"),
      currency: readCurrency(row),
      values: readValues(row),
      sample: readSample(row),
      series: row.text("Series"),
      fit: row.oneOf("Fit", ["exact", "proxy"], "salary"),
      citation,
      source: sourceOf(citation, page),
      leftOut,
    };
  });
}

function readWhere(row: Row): string {
  const where = row.words("Where");
  if (where !== "World" && !isCountry(where)) {
    row.error("salary", "Where", `"${where}" is neither World nor a two-letter ISO country code such as US`);
  }
  return where;
}

/** The year; that of a row in use may become stale, while a row left out is kept as the record it is. */
function readYear(row: Row, context: FileContext | null): number {
  const words = row.words("Year");
  if (/^(19|20)\d\d$/.test(words)) {
    context?.dated.push({ what: "salary", value: words, place: row.placeOf("Year") });
    return Number(words);
  }
  row.error("salary", "Year", `"${words}" is no year`);
  return 2000;
}

function readCurrency(row: Row): string {
  const currency = row.words("Currency");
  if (!isCurrency(currency)) {
    row.error("salary", "Currency", `"${currency}" is no ISO currency code such as USD`);
  }
  return currency;
}

function readValues(row: Row): SalaryRow["values"] {
  const values: SalaryRow["values"] = {};
  let before: { column: string; value: number } | undefined;
  for (const percentile of percentiles) {
    const column = columnOf[percentile];
    const value = row.number(column, "salary");
    if (value === null) continue;
    if (before && value < before.value) {
      row.error(
        "salary",
        column,
        `${column} (${value}) is below ${before.column} (${before.value}); percentiles rise from left to right`,
      );
    }
    before = { column, value };
    values[percentile] = value;
  }
  return values;
}

function readSample(row: Row): number | null {
  const sample = row.number("n", "salary");
  if (sample !== null && !Number.isInteger(sample))
    row.error("salary", "n", "a sample size is a whole number");
  return sample;
}

/** The reason why a row is left out, or null for a row that is used. */
function readUse(row: Row): string | null {
  const use = row.words("Use");
  if (use === "yes") return null;
  const reason = /^no:\s*(\S.*)$/s.exec(use)?.[1];
  if (reason === undefined) row.error("salary", "Use", `"Use" is "yes" or "no: <reason>", not "${use}"`);
  return reason ?? "";
}

function sourceOf(label: string, page: Page): string {
  const [paragraph] = page.footnotes.get(label)?.children ?? [];
  if (paragraph?.type !== "paragraph") return "";
  for (const node of paragraph.children) {
    const link = node.type === "link" || node.type === "linkReference" ? page.links.get(node) : undefined;
    if (link?.to.kind === "source") return link.to.id;
  }
  return "";
}
