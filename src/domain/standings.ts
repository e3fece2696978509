import type { GapOptions, RoleNode } from "./gap";
import { findGapHours } from "./gap-hours";
import { compareIds, type Graph, type Profile } from "./graph";
import { findReadiness } from "./readiness";

/** How far somebody is from a role. */
export interface Standing<R extends RoleNode = RoleNode> {
  role: R;
  /** The readiness as a whole percentage, and how many requirements it leaves out as skipped. */
  percent: number;
  leftOut: number;
  /** What the gap still takes. */
  hours: number;
}

/**
 * How ready somebody is for each role and what is left, the nearest first: by hours, then by readiness, then by id.
 * Invariant: one standing for each role, as `findGap` and `findReadiness` tell of it alone.
 */
export function findStandings<R extends RoleNode>(
  graph: Graph,
  have: Profile,
  roles: readonly R[],
  options: GapOptions = {},
): Standing<R>[] {
  const hours = findGapHours(graph, have, roles, options);
  return roles
    .map((role, index): Standing<R> => {
      return { role, hours: hours[index] ?? 0, ...findReadiness(have, role, options.skipped) };
    })
    .sort((a, b) => a.hours - b.hours || b.percent - a.percent || compareIds(a.role.id, b.role.id));
}
