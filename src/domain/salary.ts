import { type Percentile, percentiles, type SalaryRow } from "./content";
import { compareIds } from "./graph";

/** What a percentile rests on. */
export interface Figure {
  value: number;
  rows: number;
  lowest: number;
  highest: number;
}

/** The consensus for one place, seniority, basis and currency. */
export interface Band {
  where: string;
  seniority: SalaryRow["seniority"];
  basis: SalaryRow["basis"];
  currency: string;
  /** Whether the figures are those of a broader or neighbouring group. */
  proxy: boolean;
  /** A percentile that no row states is absent; all are, when they would cross. */
  figures: Partial<Record<Percentile, Figure>>;
  /** The medians of the percentiles would cross, so that only the rows can be shown. */
  crossing: boolean;
  years: { first: number; last: number };
  /** The rows that the consensus rests on. */
  rows: SalaryRow[];
  /** Older years of the same series, newest first: the trend. */
  history: SalaryRow[];
}

/**
 * Reconciles the rows of a role into bands, in the order in which their groups first appear.
 * Invariants: every figure lies between values that rows state; nothing is interpolated,
 * inflated or converted; a row that is left out never counts.
 */
export function findBands(rows: readonly SalaryRow[]): Band[] {
  const groups = groupBy(
    rows.filter((row) => row.leftOut === null),
    (row) => [row.where, row.seniority, row.basis, row.currency].join("|"),
  );
  return groups.flatMap((group) => {
    const exact = group.filter((row) => row.fit === "exact");
    return reconcile(exact.length > 0 ? exact : group);
  });
}

function reconcile(candidates: readonly SalaryRow[]): Band[] {
  const newest = newestOfEachSeries(candidates);
  const [first] = newest;
  if (!first) return [];
  const figures = figuresOf(newest);
  const crossing = isCrossing(figures);
  const years = newest.map((row) => row.year);
  return [
    {
      where: first.where,
      seniority: first.seniority,
      basis: first.basis,
      currency: first.currency,
      proxy: first.fit === "proxy",
      figures: crossing ? {} : figures,
      crossing,
      years: { first: Math.min(...years), last: Math.max(...years) },
      rows: newest,
      history: candidates
        .filter((row) => !newest.includes(row))
        .sort((a, b) => b.year - a.year || compareIds(a.series, b.series)),
    },
  ];
}

function newestOfEachSeries(rows: readonly SalaryRow[]): SalaryRow[] {
  return groupBy(rows, (row) => `${row.source}|${row.series}`).flatMap((series) => {
    const year = Math.max(...series.map((row) => row.year));
    return series.filter((row) => row.year === year);
  });
}

function figuresOf(rows: readonly SalaryRow[]): Band["figures"] {
  const figures: Band["figures"] = {};
  for (const percentile of percentiles) {
    const values = rows.flatMap((row) => row.values[percentile] ?? []).sort((a, b) => a - b);
    const [lowest] = values;
    const highest = values.at(-1);
    if (lowest === undefined || highest === undefined) continue;
    figures[percentile] = { value: medianOf(values), rows: values.length, lowest, highest };
  }
  return figures;
}

function isCrossing(figures: Band["figures"]): boolean {
  const values = percentiles.flatMap((percentile) => figures[percentile]?.value ?? []);
  return values.some((value, index) => index > 0 && value < (values[index - 1] ?? value));
}

/** Of sorted values; of an even number, the mean of the two in the middle. */
function medianOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
