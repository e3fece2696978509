import { percentiles, type SalaryRow } from "@/domain/content";
import type { Band } from "@/domain/salary";
import { formatCount, formatNumber } from "@/lib/format";

export const headings = { p10: "P10", p25: "P25", median: "Median", p75: "P75", p90: "P90" } as const;

/** "all levels", "senior level" */
export function nameSeniority(seniority: SalaryRow["seniority"]): string {
  return seniority === "all" ? "all levels" : `${seniority} level`;
}

/** What a band rests on: "from 3 rows of 2 sources, 2024–2025". */
export function nameOrigin({ rows, years: { first, last } }: Band): string {
  const sources = new Set(rows.map((row) => row.source)).size;
  const origin = rows.length === 1 ? "1 row" : `${rows.length} rows of ${formatCount(sources, "source")}`;
  return `from ${origin}, ${first === last ? first : `${first}–${last}`}`;
}

/** Every percentile that is stated, exactly: "P25 141,300, median 188,700 USD". */
export function listValues(values: SalaryRow["values"], currency: string): string {
  const stated = percentiles.flatMap((percentile) => {
    const value = values[percentile];
    if (value === undefined) return [];
    return `${percentile === "median" ? "median" : headings[percentile]} ${formatNumber(value)}`;
  });
  return stated.length === 0 ? "no percentile stated" : `${stated.join(", ")} ${currency}`;
}
