import { findGap, type GapOptions, type RoleNode, sumHours } from "./gap";
import type { Graph, Profile } from "./graph";
import { raiseLevels } from "./progress";
import { findReadiness } from "./readiness";

/** What somebody who has prepared for one role has of another without doing more. */
export interface HeadStart {
  from: string;
  to: string;
  /** Of the hours to the second role: those that the way to the first takes anyway, and those that are left. */
  free: number;
  left: number;
  /** How ready one then is for the second, as a whole percentage. */
  readiness: number;
}

/** How far some roles are, and what the ways to them have in common. */
export interface Ways {
  /** By role, each for itself. */
  hours: number[];
  /** For all of them, each step once. */
  hoursTogether: number;
  /** For every ordered pair. */
  headStarts: HeadStart[];
}

/**
 * The ways of a profile to some roles, seen together.
 * Invariants: free and left are the hours to the second role; two roles give each other the same hours free,
 * and what is left is the gap of a person who has gone the way to the first.
 */
export function findWays(
  graph: Graph,
  have: Profile,
  roles: readonly RoleNode[],
  options: GapOptions = {},
): Ways {
  const gap = findGap(graph, have, roles, options);
  const ways = roles.map((role) => {
    const steps = gap.steps.filter((step) => step.roles.includes(role.id));
    return { role, steps, hours: sumHours(steps), levels: raiseLevels(have, steps) };
  });
  const headStarts = ways.flatMap((first) =>
    ways
      .filter((second) => second !== first)
      .map((second): HeadStart => {
        const free = sumHours(second.steps.filter((step) => step.roles.includes(first.role.id)));
        const { percent } = findReadiness(first.levels, second.role, options.skipped);
        const ids = { from: first.role.id, to: second.role.id };
        return { ...ids, free, left: second.hours - free, readiness: percent };
      }),
  );
  return { hours: ways.map(({ hours }) => hours), hoursTogether: gap.hours, headStarts };
}
