export interface StageShape {
  stages: number;
  /** How many cards a stage takes. */
  capacity: number;
  /** How often in a row a card may stand below one of its own stage. */
  depth: number;
}

/**
 * A first stage for each card, such that few stages hold chains of any length, and the shape in which that succeeds.
 * Chains are longer (up to 17 skills) than columns are readable. So within a stage a card may stand below and to
 * the right of one that it builds on, as in an outline.
 */
export function fillStages(needs: readonly number[][]): { stageOf: number[]; shape: StageShape } {
  const count = needs.length;
  const queue = sortByTail(needs);
  const fewest = Math.min(4, Math.ceil(count / 3));
  for (let stages = Math.min(Math.max(Math.ceil(count / 14), fewest), 7); stages <= count; stages++) {
    const least = Math.ceil(count / stages);
    for (let capacity = least; capacity <= 1.4 * least; capacity++) {
      for (const depth of [2, 3]) {
        const shape = { stages, capacity, depth };
        const stageOf = fill(needs, queue, shape);
        if (stageOf) return { stageOf, shape };
      }
    }
  }
  // With a stage for each card there is always a way, so this is for no cards at all.
  return { stageOf: [], shape: { stages: 0, capacity: 0, depth: 0 } };
}

/** Fills stage after stage with the cards that come first in the queue; null when that needs more stages. */
function fill(
  needs: readonly number[][],
  queue: readonly number[],
  { stages, capacity, depth }: StageShape,
): number[] | null {
  const stageOf = needs.map(() => -1);
  const indentOf = needs.map(() => 0);
  const waiting = [...queue];
  for (let stage = 0; stage < stages; stage++) {
    const fits = (card: number): boolean => {
      const own = needs[card] ?? [];
      const here = own.filter((need) => stageOf[need] === stage);
      return (
        here.length < 2 &&
        here.every((need) => (indentOf[need] ?? 0) < depth) &&
        own.every((need) => stageOf[need] !== -1)
      );
    };
    for (let size = 0; size < capacity; size++) {
      const index = waiting.findIndex(fits);
      const [card] = index < 0 ? [] : waiting.splice(index, 1);
      if (card === undefined) break;
      const parent = needs[card]?.find((need) => stageOf[need] === stage);
      stageOf[card] = stage;
      indentOf[card] = parent === undefined ? 0 : (indentOf[parent] ?? 0) + 1;
    }
  }
  return waiting.length > 0 ? null : stageOf;
}

/** First those on which the longest chain of others waits. */
function sortByTail(needs: readonly number[][]): number[] {
  const tails = needs.map(() => 0);
  for (let card = needs.length - 1; card >= 0; card--) {
    for (const need of needs[card] ?? []) tails[need] = Math.max(tails[need] ?? 0, (tails[card] ?? 0) + 1);
  }
  return needs.map((_, card) => card).sort((a, b) => (tails[b] ?? 0) - (tails[a] ?? 0) || a - b);
}
