import { addDays } from "./calendar";
import { findGap, type Gap, type GapOptions, type GapStep, type RoleNode } from "./gap";
import type { Graph, Profile } from "./graph";

/** How fast a person goes: hours a week from a day (YYYY-MM-DD) on. */
export interface Pace {
  hoursPerWeek: number;
  start: string;
}

export interface PlanStep extends GapStep {
  /** The days on which it begins and ends; absent without a pace. */
  start?: string;
  end?: string;
}

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

/** Steps follow one another without a pause; one may begin on the day the one before it ends. */
function dateSteps(steps: readonly GapStep[], { hoursPerWeek, start }: Pace): PlanStep[] {
  let hoursBefore = 0;
  return steps.map((step) => {
    const first = Math.floor((hoursBefore * 7) / hoursPerWeek);
    hoursBefore += step.hours;
    const last = Math.max(first, Math.ceil((hoursBefore * 7) / hoursPerWeek) - 1);
    return { ...step, start: addDays(start, first), end: addDays(start, last) };
  });
}
