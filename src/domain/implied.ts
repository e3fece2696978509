import { profileLevels } from "./gap";
import { findStep, type Graph, levelOfStep, type Profile, skillOfStep } from "./graph";
import type { Level } from "./level";
import { traceSteps } from "./trace";

/**
 * What a level usually comes with and the profile does not hold: the prerequisites of the skill up to that
 * level, directly or through others, each at the highest level needed. It is for an offer, as a claimed
 * level is trusted without them.
 * Invariants: nothing that is held is among it; with all of it held, nothing is left.
 */
export function findImplied(
  graph: Graph,
  have: Profile,
  skill: string,
  level: Level,
): { skill: string; level: Level }[] {
  const levels = profileLevels(graph, have);
  const own = graph.indexOf.get(skill);
  if (own === undefined || level === 0) return [];
  // As if the level were not claimed yet, so that the offer is the same before it is set and after.
  levels[own] = 0;
  const implied = new Map<string, Level>();
  for (const step of traceSteps(graph, levels, [[findStep(graph, skill, level)]]).steps) {
    const needed = skillOfStep(graph, step);
    if (needed !== skill) implied.set(needed, levelOfStep(graph, step));
  }
  return [...implied].map(([id, reached]) => ({ skill: id, level: reached }));
}
