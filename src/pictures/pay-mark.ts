import { type Percentile, percentiles, type SalaryRow } from "@/domain/content";
import type { Band } from "@/domain/salary";
import { type Label, placeLabels, roundToThousands, type Wish } from "./pay-label";
import { findPayScale, findPlace, type PayScale } from "./pay-ticks";

export interface Span {
  from: number;
  to: number;
}

/** What is stated of a row or a band, as percentages of the plot's width. What is not stated is not there. */
export interface Mark {
  /** From the lowest to the highest percentile that is stated. */
  reach: Span | null;
  /** From P25 to P75, where both are. */
  half: Span | null;
  median: number | null;
  /** The stated percentiles that neither the half nor the median shows. */
  ends: number[];
  /** Something is stated that lies beyond the scale. */
  beyond: boolean;
}

type Values = SalaryRow["values"];

/** Invariant: everything lies between 0 and 100, and what lies beyond the scale is said to do so. */
export function drawMark(values: Values, scale: PayScale): Mark {
  const stated = percentiles.flatMap((percentile) => values[percentile] ?? []);
  const placed = stated.map((value) => Math.min(100, findPlace(scale, value)));
  const span = (from: number | undefined, to: number | undefined): Span | null =>
    from === undefined || to === undefined || from > scale.to
      ? null
      : { from: findPlace(scale, from), to: Math.min(100, findPlace(scale, to)) };
  const placeOf = (percentile: Percentile): number[] => {
    const value = values[percentile];
    return value === undefined || value > scale.to ? [] : [findPlace(scale, value)];
  };
  const half = span(values.p25, values.p75);
  return {
    reach: placed.length > 0 ? { from: Math.min(...placed), to: Math.max(...placed) } : null,
    half,
    median: placeOf("median")[0] ?? null,
    ends: (half ? (["p10", "p90"] as const) : (["p10", "p25", "p75", "p90"] as const)).flatMap(placeOf),
    beyond: stated.some((value) => value > scale.to),
  };
}

/** The consensus as plain values. */
export function valuesOf(figures: Band["figures"]): Values {
  const values: Values = {};
  for (const percentile of percentiles) {
    const figure = figures[percentile];
    if (figure) values[percentile] = figure.value;
  }
  return values;
}

/** The scale that bands of one currency share in a list or a comparison. */
export function scaleBands(bands: readonly Band[]): PayScale {
  return findPayScale(bands.flatMap(({ figures }) => Object.values(valuesOf(figures))));
}

/** For each currency of a list its scale, in the order in which they first appear. */
export function scaleByCurrency(bands: readonly Band[]): Map<string, PayScale> {
  const currencies = new Set(bands.map(({ currency }) => currency));
  return new Map(
    Array.from(currencies, (each) => [each, scaleBands(bands.filter(({ currency }) => currency === each))]),
  );
}

/** The numbers at a band's bar: the median above its stroke, the quartiles to both sides of the bar. */
export function labelBar({ median, p25, p75 }: Values, scale: PayScale): Label[] {
  const formsOf = (value: number | undefined, anchors: readonly Label["anchor"][]): Wish[] =>
    value === undefined
      ? []
      : anchors.map((anchor) => {
          return { text: roundToThousands(value), at: findPlace(scale, value), anchor, shift: 0 };
        });
  return placeLabels([
    formsOf(median, ["middle", "end", "start"]),
    formsOf(p25, ["end", "start"]),
    formsOf(p75, ["start", "end"]),
  ]);
}
