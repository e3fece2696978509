import type { Place } from "./roadmap-places";
import { findStrands, measureTangle, type Strand } from "./roadmap-tangle";

/** What stands together in a stage: all of it, the cards of an area, or a card and what is below it. */
interface Branch {
  card: number | null;
  below: Branch[];
}

/**
 * Gives each card a row, from the top of its stage down, so that edges are short and cross little.
 * Each branch goes to the mean height of its neighbours, to and fro; then branches change places with the next one
 * as long as that pays.
 * Invariants: the cards of a stage fill its first rows, one each; a card stands above the cards of its own stage
 * that build on it, with nothing between but these; outlines that begin with the same area stand together.
 */
export function findRows(
  needs: readonly number[][],
  areas: readonly string[],
  places: readonly Place[],
): number[] {
  const strands = findStrands(needs, places);
  const stages = plantStages(needs, areas, places);
  const rows = needs.map(() => 0);
  for (const stage of stages) assignRows(stage, rows, 0);
  for (let round = 0; round < 6; round++) {
    for (const stage of [...stages, ...stages.toReversed()]) {
      sortBranches(stage, findWishes(strands, rows));
      assignRows(stage, rows, 0);
    }
  }
  untangle(stages, strands, rows);
  return rows;
}

function plantStages(
  needs: readonly number[][],
  areas: readonly string[],
  places: readonly Place[],
): Branch[] {
  const branches = needs.map((_, card): Branch => ({ card, below: [] }));
  const stages: Branch[] = [];
  const shelves = new Map<string, Branch>();
  branches.forEach((branch, card) => {
    const stage = places[card]?.stage ?? 0;
    const parent = needs[card]?.find((need) => places[need]?.stage === stage);
    const whole = (stages[stage] ??= { card: null, below: [] });
    const key = `${stage} ${areas[card] ?? ""}`;
    let above = parent === undefined ? shelves.get(key) : branches[parent];
    if (!above) {
      above = { card: null, below: [] };
      shelves.set(key, above);
      whole.below.push(above);
    }
    above.below.push(branch);
  });
  return stages;
}

/** Hands out rows from `row` on; the answer is the first that is still free. */
function assignRows({ card, below }: Branch, rows: number[], row: number): number {
  if (card !== null) rows[card] = row;
  return below.reduce((next, each) => assignRows(each, rows, next), card === null ? row : row + 1);
}

/** By card: the mean row of what it is joined with in other stages; absent where there is nothing. */
function findWishes(strands: readonly Strand[], rows: readonly number[]): (number | undefined)[] {
  const sums: number[] = [];
  const weights: number[] = [];
  for (const { from, to, first, last } of strands) {
    const weight = 1 / (last - first);
    for (const [card, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sums[card] = (sums[card] ?? 0) + weight * (rows[other] ?? 0);
      weights[card] = (weights[card] ?? 0) + weight;
    }
  }
  return rows.map((_, card) => {
    const weight = weights[card];
    return weight === undefined ? undefined : (sums[card] ?? 0) / weight;
  });
}

/** Sorts a branch's parts by what their cards wish on average; the answer is its own sum and number of wishes. */
function sortBranches(
  branch: Branch,
  wishes: readonly (number | undefined)[],
): { sum: number; count: number } {
  const own = branch.card === null ? undefined : wishes[branch.card];
  const total = own === undefined ? { sum: 0, count: 0 } : { sum: own, count: 1 };
  const parts = branch.below.map((part, index) => {
    const { sum, count } = sortBranches(part, wishes);
    total.sum += sum;
    total.count += count;
    return { part, wish: count > 0 ? sum / count : index };
  });
  branch.below = parts.sort((a, b) => a.wish - b.wish).map(({ part }) => part);
  return total;
}

function untangle(stages: readonly Branch[], strands: readonly Strand[], rows: number[]): void {
  let least = measureTangle(strands, rows);
  const swap = ({ below }: Branch, index: number, stage: Branch): void => {
    below.splice(index - 1, 2, ...below.slice(index - 1, index + 1).reverse());
    assignRows(stage, rows, 0);
  };
  const improve = (branch: Branch, stage: Branch): void => {
    for (let index = 1; index < branch.below.length; index++) {
      swap(branch, index, stage);
      const tangle = measureTangle(strands, rows);
      if (tangle < least - 1e-9) least = tangle;
      else swap(branch, index, stage);
    }
    for (const part of branch.below) improve(part, stage);
  };
  for (let before = Infinity; least < before;) {
    before = least;
    for (const stage of stages) improve(stage, stage);
  }
}
