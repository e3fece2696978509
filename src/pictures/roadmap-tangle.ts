import type { Place } from "./roadmap-places";

/** An edge between two stages. */
export interface Strand {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** Edges within a stage are not among them: an outline draws these, and it has no crossings. */
export function findStrands(needs: readonly number[][], places: readonly Place[]): Strand[] {
  return needs.flatMap((own, to) =>
    own
      .map((from) => ({ from, to, first: places[from]?.stage ?? 0, last: places[to]?.stage ?? 0 }))
      .filter(({ first, last }) => first < last),
  );
}

/**
 * How hard the strands are to follow when each runs straight from row to row: one for each crossing between two
 * stages, and a fifth for each row that a strand climbs or falls.
 */
export function measureTangle(strands: readonly Strand[], rows: readonly number[]): number {
  let tangle = 0;
  const gutters: { left: number[]; right: number[] }[] = [];
  for (const { from, to, first, last } of strands) {
    const start = rows[from] ?? 0;
    const slope = ((rows[to] ?? 0) - start) / (last - first);
    tangle += 0.2 * Math.abs(slope) * (last - first);
    for (let stage = first; stage < last; stage++) {
      const { left, right } = (gutters[stage] ??= { left: [], right: [] });
      left.push(start + slope * (stage - first));
      right.push(start + slope * (stage - first + 1));
    }
  }
  gutters.forEach(({ left, right }) => (tangle += countCrossings(left, right)));
  return tangle;
}

function countCrossings(left: readonly number[], right: readonly number[]): number {
  let crossings = 0;
  for (let i = 1; i < left.length; i++) {
    const start = left[i] ?? 0;
    const end = right[i] ?? 0;
    for (let j = 0; j < i; j++) {
      if ((start - (left[j] ?? 0)) * (end - (right[j] ?? 0)) < 0) crossings += 1;
    }
  }
  return crossings;
}
