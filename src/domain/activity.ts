/**
 * How many events there were on each day of Greenwich, which is a day for everybody.
 * Invariants: the counts are as many as the events; a day without an event is not in the map.
 */
export function countByDay(events: readonly { at: Date }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { at } of events) {
    const day = at.toISOString().slice(0, 10);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
