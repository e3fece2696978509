import { findAreaHours } from "./area-hours";
import type { Catalogue } from "./catalogue";
import type { Area } from "./content";
import { findGap, type GapOptions, type RoleNode } from "./gap";
import type { Graph, Profile } from "./graph";

/** What some roles need in one area, and how much of it is done. */
export interface AreaProgress {
  area: Area;
  /** The hours of everything the roles need there, from nothing. */
  needed: number;
  /** Those of them that the profile no longer lacks. */
  done: number;
}

/**
 * How far somebody is in each area that some roles need, in the order of the areas.
 * Invariants: what is needed and not done is the gap, area by area; done is never more than needed, and never
 * falls when a level rises. What lies below a level that somebody has counts as done, as it is never asked for.
 */
export function findAreaProgress(
  graph: Graph,
  have: Profile,
  roles: readonly RoleNode[],
  { skills, areas }: Pick<Catalogue, "skills" | "areas">,
  options: GapOptions = {},
): AreaProgress[] {
  const ordered = [...areas.values()];
  const hoursOf = (profile: Profile): Map<string, number> => {
    const { steps } = findGap(graph, profile, roles, options);
    return new Map(findAreaHours(steps, skills, ordered).map(({ area, hours }) => [area.id, hours]));
  };
  const needed = hoursOf(new Map());
  const left = hoursOf(have);
  return ordered.flatMap((area) => {
    const hours = needed.get(area.id);
    return hours === undefined ? [] : [{ area, needed: hours, done: hours - (left.get(area.id) ?? 0) }];
  });
}
