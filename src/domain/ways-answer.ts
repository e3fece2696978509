import type { Catalogue } from "./catalogue";
import type { Role } from "./content";
import { findGap } from "./gap";
import type { Profile } from "./graph";
import { renameLevels } from "./progress";
import { findSteppingStones, type SteppingStone } from "./stepping-stones";

/** The ways to a role as every interface for programs answers them. */
export interface WaysAnswer {
  role: string;
  /** The hours of the direct way. */
  hours: number;
  /** Roles through which the way is hardly longer, the nearest first. */
  steppingStones: SteppingStone[];
}

/**
 * Answers how somebody gets to a role, directly or through others; earlier ids of skills count as their present ones.
 * Invariant: it says the same as `findGap` and `findSteppingStones`.
 */
export function answerWays({ graph, content, renames }: Catalogue, have: Profile, role: Role): WaysAnswer {
  const levels = renameLevels(have, renames.skill);
  return {
    role: role.id,
    hours: findGap(graph, levels, [role]).hours,
    steppingStones: findSteppingStones(graph, levels, role, content.roles),
  };
}
