import { findGap, type GapOptions, type GapStep, type RoleNode } from "./gap";
import { compareIds, findStep, type Graph, type Profile, at } from "./graph";
import { countPoints, forgetNoise } from "./points";

export interface NextStep extends GapStep {
  /** How many further steps of the gap wait for this one, directly or through others. */
  unlocks: number;
  /** Points of readiness, over all target roles, that it and all it opens up bring. */
  gain: number;
  /** The gain for each of its hours: by this it is ranked. */
  gainPerHour: number;
}

/**
 * The steps of the gap that can be begun now, the most useful for each hour first; ties by skill id.
 * Invariant: exactly the steps of the gap whose needs the profile satisfies.
 */
export function findNextSteps(
  graph: Graph,
  have: Profile,
  roles: readonly RoleNode[],
  options: GapOptions = {},
): NextStep[] {
  const { steps } = findGap(graph, have, roles, options);
  const waiting = waitingSteps(graph, steps);
  const points = countPoints(roles, options);
  const gains = new Map(steps.map((step) => [numberOf(graph, step), points.of(step.skill, step.level)]));
  return steps
    .filter((step) => step.depth === 0)
    .map((step) => {
      const opened = reach(numberOf(graph, step), waiting);
      let gain = 0;
      for (const each of opened) gain += gains.get(each) ?? 0;
      return { ...step, unlocks: opened.size - 1, gain, gainPerHour: forgetNoise(gain / step.hours) };
    })
    .sort((a, b) => b.gainPerHour - a.gainPerHour || compareIds(a.skill, b.skill));
}

/** For each step of the gap, the steps of the gap that need it. */
function waitingSteps(graph: Graph, steps: readonly GapStep[]): Map<number, number[]> {
  const waiting = new Map<number, number[]>(steps.map((step) => [numberOf(graph, step), []]));
  for (const step of waiting.keys()) {
    for (let i = at(graph.needsFrom, step); i < at(graph.needsFrom, step + 1); i++) {
      waiting.get(at(graph.needs, i))?.push(step);
    }
  }
  return waiting;
}

function reach(start: number, waiting: ReadonlyMap<number, number[]>): Set<number> {
  const seen = new Set([start]);
  for (const step of seen) for (const each of waiting.get(step) ?? []) seen.add(each);
  return seen;
}

function numberOf(graph: Graph, step: GapStep): number {
  return findStep(graph, step.skill, step.level);
}
