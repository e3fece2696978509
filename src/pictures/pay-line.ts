import type { SalaryRow } from "@/domain/content";
import { isInside, type Label, roundToThousands } from "./pay-label";
import { drawMark, type Mark } from "./pay-mark";
import type { PayScale } from "./pay-ticks";

/** A row as a thin line, with the older years of its series below. */
export interface PayLine {
  row: SalaryRow;
  mark: Mark;
  /** Newest first. */
  older: { row: SalaryRow; mark: Mark }[];
  /** What the oldest median was, beside it. */
  trend: Label | null;
}

/**
 * One line for each row, the history given to the first line of its series.
 * Invariant: every row and every row of the history is in exactly one line.
 */
export function drawLines(
  rows: readonly SalaryRow[],
  history: readonly SalaryRow[],
  scale: PayScale,
): PayLine[] {
  return rows.map((row, index) => {
    const isFirst = rows.findIndex((other) => isSameSeries(other, row)) === index;
    const older = history
      .filter((past) => isFirst && isSameSeries(past, row))
      .map((past) => ({ row: past, mark: drawMark(past.values, scale) }));
    const mark = drawMark(row.values, scale);
    return { row, mark, older, trend: labelTrend(mark, older) };
  });
}

function isSameSeries(a: SalaryRow, b: SalaryRow): boolean {
  return a.source === b.source && a.series === b.series;
}

/** On the side from which the trend does not come, if there is room. */
function labelTrend(newest: Mark, older: PayLine["older"]): Label | null {
  const oldest = older.at(-1);
  const value = oldest?.row.values.median;
  const at = oldest?.mark.median ?? null;
  if (!oldest || value === undefined || at === null) return null;
  const next = older.at(-2)?.mark.median ?? newest.median ?? at;
  const text = `${roundToThousands(value)} in ${oldest.row.year}`;
  const left: Label = { text, at, anchor: "end", shift: -8, room: "phone" };
  const right: Label = { text, at, anchor: "start", shift: 8, room: "phone" };
  const [first, second] = next >= at ? [left, right] : [right, left];
  return isInside(first) ? first : second;
}
