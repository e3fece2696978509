import type { Place } from "./roadmap-places";
import type { Strand } from "./roadmap-tangle";

/** All strands that leave one card: they run as one line until they part. */
export interface Line {
  from: number;
  strands: Strand[];
  first: number;
  last: number;
  /** By stage between the first and the last: the row above which the line passes. */
  gaps: Map<number, number>;
}

/**
 * Gives each line a gap between two rows in every stage that it passes: near its way, where few others are, and
 * not inside an outline unless the next gap outside is far.
 */
export function findLines(
  needs: readonly number[][],
  strands: readonly Strand[],
  places: readonly Place[],
  rows: readonly number[],
): Line[] {
  const bottom = 1 + Math.max(-1, ...rows);
  const prices = priceGaps(needs, places, rows, bottom);
  return needs.flatMap((_, from): Line[] => {
    const own = strands.filter((strand) => strand.from === from);
    if (own.length === 0) return [];
    const last = Math.max(...own.map((strand) => strand.last));
    const first = places[from]?.stage ?? 0;
    const gaps = new Map<number, number>();
    let row = rows[from] ?? 0;
    for (let stage = first + 1; stage < last; stage++) {
      const ahead = own.filter((strand) => strand.last > stage).map(({ to }) => rows[to] ?? 0);
      const goal = ahead.reduce((sum, each) => sum + each, 0) / ahead.length;
      const wish = row + (goal - row) / (last - stage + 1) + 0.5;
      const stagePrices = prices[stage] ?? [];
      const price = (gap: number): number => Math.abs(gap - wish) + (stagePrices[gap] ?? 0);
      const gap = stagePrices.reduce((best, _, each) => (price(each) < price(best) ? each : best), 0);
      stagePrices[gap] = (stagePrices[gap] ?? 0) + 0.3;
      gaps.set(stage, gap);
      row = gap - 0.5;
    }
    return [{ from, strands: own, first, last, gaps }];
  });
}

/** By stage and gap: how many rows of detour it is worth not to pass there. */
function priceGaps(
  needs: readonly number[][],
  places: readonly Place[],
  rows: readonly number[],
  bottom: number,
): number[][] {
  const count = 1 + Math.max(-1, ...places.map(({ stage }) => stage));
  const prices = Array.from({ length: count }, () => Array.from({ length: bottom + 1 }, () => 0));
  needs.forEach((own, card) => {
    const { stage } = places[card] ?? { stage: 0 };
    const parent = own.find((need) => places[need]?.stage === stage);
    if (parent !== undefined) prices[stage]?.fill(1.2, (rows[parent] ?? 0) + 1, (rows[card] ?? 0) + 1);
  });
  return prices;
}
