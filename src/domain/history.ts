import { writeCanonical } from "./canonical";
import type { PastChange, Recorded } from "./change";
import { presentId, type Renames } from "./progress";
import type { RefusalCode } from "./refusal";

/** Names what a change is about: the same for two changes exactly when one sets anew what the other set. */
export function cellOf(change: Recorded | PastChange, skillRenames: Renames = new Map()): string {
  const { what } = change;
  if (what === "renamed") return `renamed ${change.id}`;
  if ("role" in change) return `${what} ${change.role}`;
  if (!("skill" in change)) return what;
  const skill = presentId(skillRenames, change.skill);
  return "item" in change ? `${what} ${skill} ${change.item}` : `${what} ${skill}`;
}

/**
 * Whether a value is what a change left behind. The place of a goal shifts when others come and go, so that
 * only being among the goals counts.
 */
export function isLeftBehind(change: Recorded, value: Recorded["after"]): boolean {
  if (change.what === "goal") return (change.after === null) === (value === null);
  return writeCanonical(change.after) === writeCanonical(value);
}

/** The ids of the events that others have taken back, which were not taken back themselves. */
export function findUndone(newestFirst: readonly PastChange[]): Set<string> {
  const undone = new Set<string>();
  for (const { id, undoes } of newestFirst) {
    if (undoes !== null && !undone.has(id)) undone.add(undoes);
  }
  return undone;
}

/**
 * The event whose group is the last change that still stands: what "undo" without a name means.
 * Invariant: undoing what it finds, again and again, ends with nothing to find.
 */
export function findLastChange(newestFirst: readonly PastChange[]): PastChange | undefined {
  const undone = findUndone(newestFirst);
  return newestFirst.find(({ id, undoes, what }) => undoes === null && what !== "renamed" && !undone.has(id));
}

/**
 * Why an event cannot be undone, given what came after it; null when it can. Changes that took each other
 * back in the meantime do not stand in the way.
 */
export function findObstacle(
  event: PastChange,
  laterNewestFirst: readonly PastChange[],
  skillRenames: Renames = new Map(),
): RefusalCode | null {
  if (event.what === "renamed") return "fixed";
  const undone = findUndone(laterNewestFirst);
  if (undone.has(event.id)) return "undone";
  const later = new Set(laterNewestFirst.map(({ id }) => id));
  const cell = cellOf(event, skillRenames);
  const stands = ({ id, undoes }: PastChange): boolean =>
    !undone.has(id) && !(undoes !== null && (later.has(undoes) || undoes === event.id));
  return laterNewestFirst.some((each) => cellOf(each, skillRenames) === cell && stands(each))
    ? "changed"
    : null;
}

/**
 * Two histories as one, by time. Invariants: no event is lost or twice there, and each history keeps its own
 * order, also where a clock went wrong.
 */
export function mergeHistories(own: readonly PastChange[], brought: readonly PastChange[]): PastChange[] {
  const known = new Set(own.map(({ id }) => id));
  const others = brought.filter(({ id }) => !known.has(id));
  const merged: PastChange[] = [];
  let next = 0;
  for (const event of own) {
    for (let other = others[next]; other && other.at < event.at; other = others[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(event);
  }
  return [...merged, ...others.slice(next)];
}
