import { findGap, type Gap, type GapOptions, type GapStep, type RoleNode } from "./gap";
import type { Graph, Profile } from "./graph";
import { type Dates, dateSteps, type Pace } from "./pace";

/** A step with its days, which are absent without a pace. */
export type PlanStep = GapStep & Partial<Dates>;

export interface Plan extends Gap {
  steps: PlanStep[];
  /** The day the last step ends; absent without a pace or without steps. */
  end?: string;
}

/**
 * The gap in an order in which it can be gone, with dates when a pace is given.
 * Invariants: no step stands before a step it needs; the same input gives the same order; among
 * steps that may come next, those a core requirement waits for come before those that only
 * important ones do, and those before optional ones; dates never go back. Within an importance the order
 * is a curriculum's: what is asked for is brought to working, then to proficient, then to expert, area by
 * area, and what a step needs comes just before it.
 */
export function planRoadmap(
  graph: Graph,
  have: Profile,
  roles: readonly RoleNode[],
  options: GapOptions = {},
  pace?: Pace,
): Plan {
  const gap = findGap(graph, have, roles, options);
  if (!pace) return gap;
  const steps = dateSteps(gap.steps, pace);
  const end = steps.at(-1)?.end;
  return end === undefined ? { ...gap, steps } : { ...gap, steps, end };
}
