import { percentiles, type SalaryRow } from "@/domain/content";
import { type Band, findBands } from "@/domain/salary";
import type { Label } from "./pay-label";
import { drawLines, type PayLine } from "./pay-line";
import { drawMark, labelBar, type Mark, valuesOf } from "./pay-mark";
import { findPayScale, type PayScale } from "./pay-ticks";

/** One seniority and basis in one place: what the rows agree on, and every row. */
export interface PayBlock {
  seniority: SalaryRow["seniority"];
  basis: SalaryRow["basis"];
  /** Absent when every row is left out. */
  band: Band | null;
  /** Absent when there is nothing to agree on, or the rows contradict each other. */
  bar: Mark | null;
  labels: Label[];
  /** The rows that the bar rests on. */
  counted: PayLine[];
  /** Proxies that do not count, as the role has a series of its own here. */
  aside: PayLine[];
  leftOut: PayLine[];
}

/** In the order in which they stand below the bar. */
export function listLines({ counted, aside, leftOut }: PayBlock): PayLine[] {
  return [...counted, ...aside, ...leftOut];
}

/** A place and a currency, with the scale that all places of this currency share. */
export interface PayPlace {
  where: string;
  currency: string;
  scale: PayScale;
  blocks: PayBlock[];
}

/** A row left out may stretch the scale by this much; beyond, it is shown leaving the picture. */
const stretch = 1.25;

/**
 * The pay of a role as a picture: places, and in them seniorities, in the order in which the rows name
 * them, as their editor meant them to be read.
 * Invariants: every row is in exactly one line; a row that is left out is in no bar; nothing that
 * counts lies beyond its scale.
 */
export function layoutPay(rows: readonly SalaryRow[]): PayPlace[] {
  return splitBy(rows, (row) => row.currency).flatMap((ofCurrency) => {
    const scale = findScale(ofCurrency);
    return splitBy(ofCurrency, (row) => row.where).map((ofPlace): PayPlace => {
      const [{ where, currency }] = ofPlace;
      const blocks = splitBy(ofPlace, (row) => `${row.seniority} ${row.basis}`);
      return {
        where,
        currency,
        scale,
        blocks: blocks.map((each) => drawBlock(each, scale)),
      };
    });
  });
}

function findScale(rows: readonly SalaryRow[]): PayScale {
  const amountsOf = (some: readonly SalaryRow[]): number[] =>
    some.flatMap(({ values }) => percentiles.flatMap((percentile) => values[percentile] ?? []));
  const counted = amountsOf(rows.filter((row) => row.leftOut === null));
  if (counted.length === 0) return findPayScale(amountsOf(rows));
  const most = Math.max(...counted) * stretch;
  return findPayScale([...counted, ...amountsOf(rows).filter((amount) => amount <= most)]);
}

function drawBlock(rows: NonEmpty<SalaryRow>, scale: PayScale): PayBlock {
  const [{ seniority, basis }] = rows;
  const [band = null] = findBands(rows);
  const inBand = [...(band?.rows ?? []), ...(band?.history ?? [])];
  // Proxies beside rows of the role itself: among themselves they have newest and older years too.
  const [beside] = findBands(rows.filter((row) => !inBand.includes(row)));
  const values = valuesOf(band?.figures ?? {});
  const hasBar = Object.keys(values).length > 0;
  return {
    seniority,
    basis,
    band,
    bar: hasBar ? drawMark(values, scale) : null,
    labels: labelBar(values, scale),
    counted: drawLines(band?.rows ?? [], band?.history ?? [], scale),
    aside: drawLines(beside?.rows ?? [], beside?.history ?? [], scale),
    leftOut: drawLines(
      rows.filter((row) => row.leftOut !== null),
      [],
      scale,
    ),
  };
}

type NonEmpty<T> = [T, ...T[]];

/** Groups in the order in which they first appear. */
function splitBy<T>(items: readonly T[], keyOf: (item: T) => string): NonEmpty<T>[] {
  const groups = new Map<string, NonEmpty<T>>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
