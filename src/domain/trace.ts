import { at, type Graph } from "./graph";

/** The steps that are missing below some roots. */
export interface Trace {
  /** Every step after all the steps it needs. */
  steps: number[];
  /** By step: the first group of roots from which it is reached. */
  classOf: Uint8Array;
  /** By step: the length of the longest chain of missing steps before it. */
  depthOf: Int32Array;
}

/**
 * Follows needs from the roots, group after group, and stops at what the levels satisfy:
 * a satisfied step is neither in the result nor followed. Each step is visited once.
 * Depth first with a stack of its own, so that a long chain cannot exhaust the call stack.
 */
export function traceSteps(
  graph: Graph,
  levels: Uint8Array,
  rootGroups: readonly (readonly number[])[],
): Trace {
  const { firstStep, skillOf, needsFrom, needs } = graph;
  const seen = new Uint8Array(skillOf.length);
  const classOf = new Uint8Array(skillOf.length);
  const depthOf = new Int32Array(skillOf.length);
  const next = new Int32Array(skillOf.length);
  const steps: number[] = [];
  const stack: number[] = [];

  const isMissing = (step: number): boolean => {
    const skill = at(skillOf, step);
    return step - at(firstStep, skill) + 1 > at(levels, skill);
  };
  const enter = (step: number, group: number): void => {
    if (at(seen, step) === 1 || !isMissing(step)) return;
    seen[step] = 1;
    classOf[step] = group;
    next[step] = at(needsFrom, step);
    stack.push(step);
  };

  rootGroups.forEach((roots, group) => {
    for (const root of roots) {
      enter(root, group);
      for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
        const position = at(next, step);
        if (position < at(needsFrom, step + 1)) {
          next[step] = position + 1;
          enter(at(needs, position), group);
        } else {
          stack.pop();
          depthOf[step] = depthAfter(graph, step, isMissing, depthOf);
          steps.push(step);
        }
      }
    }
  });
  return { steps, classOf, depthOf };
}

function depthAfter(
  { needsFrom, needs }: Graph,
  step: number,
  isMissing: (step: number) => boolean,
  depthOf: Int32Array,
): number {
  let depth = 0;
  for (let i = at(needsFrom, step); i < at(needsFrom, step + 1); i++) {
    const need = at(needs, i);
    if (isMissing(need)) depth = Math.max(depth, at(depthOf, need) + 1);
  }
  return depth;
}
