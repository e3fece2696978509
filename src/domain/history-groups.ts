import type { Cause, PastChange } from "./change";
import { cellOf, findObstacle } from "./history";
import type { Renames } from "./progress";
import type { RefusalCode } from "./refusal";

/** What was done together, and is undone together. */
export interface HistoryGroup {
  /** The id of one of its events, which names the group to whoever undoes it. */
  id: string;
  at: string;
  cause: Cause;
  /** In the order in which they were made. */
  events: readonly PastChange[];
  /** Whether it takes back what was done before. */
  isUndoing: boolean;
  /** Why it cannot be undone; null when it can. */
  obstacle: RefusalCode | null;
}

interface Part {
  /** The event after which to go on; without it, or with one that is not there, from the newest. */
  before?: string | undefined;
  take: number;
}

/**
 * A part of a history by what was done together, the newest first, and the `before` of the next part.
 * Invariants: part after part, every event is there once; a group has no obstacle exactly when none of its
 * events has one.
 */
export function listGroups(
  newestFirst: readonly PastChange[],
  { before, take }: Part,
  renames: Renames = new Map(),
): { groups: HistoryGroup[]; next: string | null } {
  const all = [...groupBy(newestFirst, ({ group }) => group).values()];
  const first = all.findIndex((events) => events.some(({ id }) => id === before)) + 1;
  const cells = groupBy(newestFirst, (event) => cellOf(event, renames));
  const groups = all.slice(first, first + take).flatMap((events) => describeGroup(events, cells, renames));
  return { groups, next: first + take < all.length ? (groups.at(-1)?.id ?? null) : null };
}

function describeGroup(
  newestFirst: readonly PastChange[],
  cells: ReadonlyMap<string, readonly PastChange[]>,
  renames: Renames,
): HistoryGroup[] {
  const [newest] = newestFirst;
  if (!newest) return [];
  const obstacleOf = (event: PastChange): RefusalCode | null => {
    const cell = cells.get(cellOf(event, renames)) ?? [];
    const later = cell.slice(0, cell.indexOf(event)).filter(({ group }) => group !== event.group);
    return findObstacle(event, later, renames);
  };
  const obstacles = newestFirst.map(obstacleOf).filter((each) => each !== null);
  return [
    {
      ...{ id: newest.id, at: newest.at, cause: newest.cause, events: newestFirst.toReversed() },
      isUndoing: newestFirst.every(({ undoes }) => undoes !== null),
      obstacle: obstacles[0] ?? null,
    },
  ];
}

/** By key, in the order in which the keys first came. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
