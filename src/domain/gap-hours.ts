import { profileLevels, type RoleNode } from "./gap";
import { at, findStep, type Graph, type Profile } from "./graph";

/**
 * The hours of the gap to each of some roles, each for itself; for lists, which show nothing else of it.
 * Invariant: each is what `findGap` says of that role alone.
 */
export function findGapHours(graph: Graph, have: Profile, roles: readonly RoleNode[]): number[] {
  const { firstStep, skillOf, needsFrom, needs, hours } = graph;
  const levels = profileLevels(graph, have);
  /** By step: the role, counted from 1, on whose way it was met last. So nothing is cleared between roles. */
  const metFor = new Int32Array(skillOf.length);
  return roles.map((role, index) => {
    let sum = 0;
    const waiting = stepsAskedFor(graph, role);
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
      const skill = at(skillOf, step);
      const isMissing = step - at(firstStep, skill) + 1 > at(levels, skill);
      if (!isMissing || at(metFor, step) === index + 1) continue;
      metFor[step] = index + 1;
      sum += at(hours, step);
      for (let i = at(needsFrom, step); i < at(needsFrom, step + 1); i++) waiting.push(at(needs, i));
    }
    return sum;
  });
}

/** The last step of each requirement that counts: those below it are among its needs. */
function stepsAskedFor(graph: Graph, { requirements }: RoleNode): number[] {
  return requirements
    .filter(({ importance }) => importance !== "optional")
    .map(({ skill, level }) => findStep(graph, skill, level))
    .filter((step) => step >= 0);
}
