import { findGap, type Gap, type GapOptions, type RoleNode, sumHours } from "./gap";
import type { Graph, Profile } from "./graph";
import { endOf } from "./ends";
import { dateSteps, type Pace } from "./pace";
import type { PlanStep } from "./plan";
import { raiseLevels } from "./progress";
import { findReadiness, type Readiness } from "./readiness";

/** One target role in the plan of all of them. */
export interface GoalPlan {
  role: string;
  /** How ready the profile is today. */
  readiness: Readiness;
  /** What this goal needs and no earlier one does, in plan order. */
  steps: PlanStep[];
  /** The hours of those steps: what the goal adds. */
  hours: number;
  /** The hours of its gap if it were the only goal. */
  hoursAlone: number;
  /** All the hours in the plan's order until its last step is done, those for earlier goals included. */
  hoursUntil: number;
  /** The day it is reached; absent without a pace, or where nothing is left to do for it. */
  end?: string;
}

/** The plan of several goals; as a plan, it says of each step which of the goals need it. */
export interface GoalsPlan extends Gap {
  steps: PlanStep[];
  goals: GoalPlan[];
  /** The day the last goal is reached; absent without a pace or without steps. */
  end?: string;
}

/**
 * Plans for target roles in order of preference: all steps of the first, then what the second needs besides,
 * and so on, each part in the order of `planRoadmap`. A role that is named twice counts once.
 * Invariants: the steps are exactly those of the gap to all the roles, each once, in the first goal that needs
 * it; no step stands before a step it needs; the parts, one after the other, are the whole. A step's importance
 * is the one it has for the goal in which it stands, its roles and its depth are those of the whole gap.
 */
export function planGoals(
  graph: Graph,
  have: Profile,
  roles: readonly RoleNode[],
  options: GapOptions = {},
  pace?: Pace,
): GoalsPlan {
  const goals = [...new Map(roles.map((role) => [role.id, role])).values()];
  const whole = findGap(graph, have, goals, options);
  const inWhole = new Map(whole.steps.map((step) => [keyOf(step), step]));
  let reached = have;
  const parts = goals.map((role) => {
    const { steps } = findGap(graph, reached, [role], options);
    reached = raiseLevels(reached, steps);
    return steps.map((step) => ({ ...(inWhole.get(keyOf(step)) ?? step), importance: step.importance }));
  });
  const steps = pace ? dateSteps(parts.flat(), pace) : parts.flat();
  const hoursUntil = findHoursUntil(steps);
  let begin = 0;
  const plans = goals.map((role, index): GoalPlan => {
    const own = steps.slice(begin, (begin += parts[index]?.length ?? 0));
    const until = hoursUntil.get(role.id) ?? 0;
    return {
      role: role.id,
      readiness: findReadiness(have, role, options.skipped),
      steps: own,
      hours: sumHours(own),
      hoursAlone: sumHours(steps.filter((step) => step.roles.includes(role.id))),
      hoursUntil: until,
      ...endOf(until, pace),
    };
  });
  return { ...whole, steps, goals: plans, ...endOf(whole.hours, pace) };
}

/** For each role, the hours of all steps up to the last one that it needs. */
function findHoursUntil(steps: readonly PlanStep[]): Map<string, number> {
  const until = new Map<string, number>();
  let hours = 0;
  for (const step of steps) {
    hours += step.hours;
    for (const role of step.roles) until.set(role, hours);
  }
  return until;
}

function keyOf({ skill, level }: { skill: string; level: number }): string {
  return `${skill} ${level}`;
}
