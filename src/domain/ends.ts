import { findEnd, type Pace } from "./pace";

/** When the goals of a plan are reached with other hours a week. */
export interface Ends {
  hoursPerWeek: number;
  /** Absent where there is nothing to do. */
  end?: string;
  goals: { role: string; end?: string }[];
}

/**
 * The ends of a plan and of its goals for each of these hours a week: for "what if I had more time?".
 * Invariants: what `planGoals` would give with that pace, from the plan's hours alone, so that it can be asked
 * at every move of a slider; more hours a week never end later.
 */
export function findEnds(
  plan: { hours: number; goals: readonly { role: string; hoursUntil: number }[] },
  start: string,
  hoursPerWeek: readonly number[],
): Ends[] {
  return hoursPerWeek.map((each) => {
    const pace = { hoursPerWeek: each, start };
    const goals = plan.goals.map(({ role, hoursUntil }) => ({ role, ...endOf(hoursUntil, pace) }));
    return { hoursPerWeek: each, ...endOf(plan.hours, pace), goals };
  });
}

/** The end as a field that is absent where there is none. */
export function endOf(hours: number, pace: Pace | undefined): { end?: string } {
  const end = pace && findEnd(hours, pace);
  return end === undefined ? {} : { end };
}
