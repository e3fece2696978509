import type { Profile } from "./graph";
import type { Level } from "./level";

/** From an earlier id to the present one. */
export type Renames = ReadonlyMap<string, string>;

/** Collects the earlier ids of entries; an id that exists again today is not a rename. */
export function findRenames(entries: readonly { id: string; formerly: readonly string[] }[]): Renames {
  const present = new Set(entries.map((entry) => entry.id));
  return new Map(
    entries.flatMap((entry) =>
      entry.formerly.filter((id) => !present.has(id)).map((id) => [id, entry.id] as const),
    ),
  );
}

/** The present id of what may be named by an earlier one. */
export function presentId(renames: Renames, id: string): string {
  return renames.get(id) ?? id;
}

/**
 * Carries levels over to the present ids; where both ids hold progress, the higher level wins.
 * Invariants: no level is lost or lowered, and doing it twice changes nothing more.
 */
export function renameLevels(levels: Profile, renames: Renames): Map<string, Level> {
  const renamed = new Map<string, Level>();
  for (const [id, level] of levels) {
    const present = presentId(renames, id);
    const held = renamed.get(present);
    if (held === undefined || level > held) renamed.set(present, level);
  }
  return renamed;
}

/** A profile with more levels reached; never lowers one. */
export function raiseLevels(
  levels: Profile,
  has: readonly { skill: string; level: Level }[],
): Map<string, Level> {
  const raised = new Map(levels);
  for (const { skill, level } of has) {
    if (level > (raised.get(skill) ?? 0)) raised.set(skill, level);
  }
  return raised;
}
