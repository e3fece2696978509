/** The best of many. */
interface Ranking {
  /** How many have a score at all. */
  total: number;
  /** The best of them, equals in the order of their ids. */
  best: number[];
}

/**
 * Ranks the ids below `count` by their scores; what has none is 0.
 * Invariant: only the best are put in order, so that it costs little that many have a score.
 */
export function rank(count: number, most: number, scoreOf: (id: number) => number): Ranking {
  const scores = Float64Array.from({ length: count }, (_, id) => scoreOf(id));
  const scored: number[] = [];
  for (const [id, score] of scores.entries()) if (score > 0) scored.push(id);
  const of = (id: number): number => scores[id] ?? 0;
  const best = scored.length > most ? pickBest(scored, most, of) : scored;
  return { total: scored.length, best: best.sort((a, b) => (of(a) === of(b) ? a - b : of(b) - of(a))) };
}

/** All above the lowest score that is needed, and of those that have just this as many as there is room for. */
function pickBest(ids: readonly number[], most: number, of: (id: number) => number): number[] {
  const least = Float64Array.from(ids, of).sort().at(-most) ?? 0;
  const above = ids.filter((id) => of(id) > least);
  return [...above, ...ids.filter((id) => of(id) === least).slice(0, most - above.length)];
}
