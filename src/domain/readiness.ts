import type { GapOptions, RoleNode } from "./gap";
import type { Profile } from "./graph";

export interface Readiness {
  /** A whole percentage, rounded down. */
  percent: number;
  /** How many requirements were left out because the person skipped the skill. */
  leftOut: number;
}

/** How much a core and an important requirement weigh. */
export const weights = { core: 3, important: 2, optional: 0 } as const;

/**
 * How far a profile fulfils what a role asks for itself.
 * Invariants: 100 exactly when no core or important requirement is missing; never above 100;
 * never falls when a level rises. A role without such a requirement is 100 % ready.
 */
export function findReadiness(
  have: Profile,
  role: RoleNode,
  skipped: GapOptions["skipped"] = new Set(),
): Readiness {
  let reached = 0;
  let asked = 0;
  let leftOut = 0;
  for (const { skill, level, importance } of role.requirements) {
    if (importance === "optional") continue;
    if (skipped.has(skill)) {
      leftOut += 1;
      continue;
    }
    asked += weights[importance] * level;
    reached += weights[importance] * Math.min(have.get(skill) ?? 0, level);
  }
  return { percent: asked === 0 ? 100 : Math.floor((100 * reached) / asked), leftOut };
}
