import type { Content, Entry } from "./content";
import { findRenames } from "./progress";
import { type Kind, kinds, plurals } from "./prose";

export const deeds = ["added", "changed", "renamed", "removed"] as const;

/** What a new content set does to one entry; its title is the new one, or the last one it had. */
export interface Change {
  what: (typeof deeds)[number];
  kind: Kind;
  id: string;
  title: string;
}

/**
 * Tells what differs between two content sets, entry by entry: by kind, then in the order of the sets,
 * what is removed last. Invariants: a set and itself differ in nothing; every id that only one of them has
 * is told; an entry that was only reviewed again, or stands in another place, did not change.
 */
export function findChanges(before: Content, after: Content): Change[] {
  return kinds.flatMap((kind) => findChangesOf(kind, before[plurals[kind]], after[plurals[kind]]));
}

function findChangesOf(kind: Kind, before: readonly Entry[], after: readonly Entry[]): Change[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const renames = findRenames(after);
  const renamed = new Set([...old.keys()].flatMap((id) => renames.get(id) ?? []));
  const present = new Set(after.map(({ id }) => id));
  const whatOf = (entry: Entry): Change["what"] | null => {
    const earlier = old.get(entry.id);
    if (!earlier) return renamed.has(entry.id) ? "renamed" : "added";
    return substanceOf(earlier) === substanceOf(entry) ? null : "changed";
  };
  const told = after.flatMap((entry) => {
    const what = whatOf(entry);
    return what === null ? [] : [{ what, kind, id: entry.id, title: entry.title }];
  });
  const removed = before.filter(({ id }) => !present.has(id) && !renames.has(id));
  return [...told, ...removed.map(({ id, title }) => ({ what: "removed" as const, kind, id, title }))];
}

/** All that an entry says, in one spelling whatever the order of its fields; a database may change that. */
function substanceOf(entry: Entry): string {
  return JSON.stringify({ ...entry, reviewed: "" }, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
