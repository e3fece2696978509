import { type GapOptions, profileLevels, type RoleNode } from "./gap";
import { at, findStep, type Graph, type Profile } from "./graph";

/**
 * The hours of the gap to each of some roles, each for itself; for lists, which show nothing else of it.
 * Invariant: each is what `findGap` says of that role alone.
 */
export function findGapHours(
  graph: Graph,
  have: Profile,
  roles: readonly RoleNode[],
  options: GapOptions = {},
): number[] {
  const sums = roles.map(() => 0);
  walkGaps(graph, have, roles, options, (step, role) => {
    sums[role] = at(sums, role) + at(graph.hours, step);
  });
  return sums;
}

/**
 * Tells of every step of the gap to each of some roles, each for itself, in any order; `role` is its index.
 * Invariant: of each role, each step of `findGap` once.
 */
export function walkGaps(
  graph: Graph,
  have: Profile,
  roles: readonly RoleNode[],
  options: GapOptions,
  tell: (step: number, role: number) => void,
): void {
  const roots = roles.map((role) => stepsAskedFor(graph, role, options));
  walkMissing(graph, have, roots, tell);
}

/**
 * Tells of every step that is missing below each group of roots, each group for itself, in any order.
 * Invariant: of each group, each step of `traceSteps` once; nothing is cleared or made anew between groups.
 */
export function walkMissing(
  graph: Graph,
  have: Profile,
  groups: readonly (readonly number[])[],
  tell: (step: number, group: number) => void,
): void {
  const { firstStep, skillOf, needsFrom, needs } = graph;
  const levels = profileLevels(graph, have);
  /** By step: the group, counted from 1, on whose way it was met last. */
  const metFor = new Int32Array(skillOf.length);
  groups.forEach((roots, index) => {
    const waiting = [...roots];
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
      const skill = at(skillOf, step);
      const isMissing = step - at(firstStep, skill) + 1 > at(levels, skill);
      if (!isMissing || at(metFor, step) === index + 1) continue;
      metFor[step] = index + 1;
      tell(step, index);
      for (let i = at(needsFrom, step); i < at(needsFrom, step + 1); i++) waiting.push(at(needs, i));
    }
  });
}

/** The last step of each requirement that counts: those below it are among its needs. */
function stepsAskedFor(
  graph: Graph,
  { requirements }: RoleNode,
  { optional = false, skipped }: GapOptions,
): number[] {
  return requirements
    .filter(({ skill, importance }) => (optional || importance !== "optional") && !skipped?.has(skill))
    .map(({ skill, level }) => findStep(graph, skill, level))
    .filter((step) => step >= 0);
}
