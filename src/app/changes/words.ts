import { type Change, deeds } from "@/domain/changes";
import { nouns } from "@/domain/prose";
import { formatCount } from "@/lib/format";
import type { Publication } from "@/store/changes";

/** A publishing in one line: what it did to one entry, or to how many. */
export function titleOf({ first, changes }: Publication): string {
  if (first !== null) return `${formatCount(first, "entry", "entries")} published for the first time`;
  const [only, ...others] = changes;
  if (only && others.length === 0) return `${only.title}: ${nouns[only.kind]} ${only.what}`;
  return changesByDeed(changes)
    .map(({ what, changes: some }) => `${some.length} ${what}`)
    .join(", ");
}

/** The changes by what happened, in one order; what did not happen is left out. */
export function changesByDeed(changes: readonly Change[]): { what: Change["what"]; changes: Change[] }[] {
  return deeds
    .map((what) => ({ what, changes: changes.filter((change) => change.what === what) }))
    .filter((group) => group.changes.length > 0);
}
