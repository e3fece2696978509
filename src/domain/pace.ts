import { addDays } from "./calendar";

/** How fast a person goes: hours a week, more than none, from a day (YYYY-MM-DD) on. */
export interface Pace {
  hoursPerWeek: number;
  start: string;
}

/** The days on which something begins and ends, both of them part of it. */
export interface Dates {
  start: string;
  end: string;
}

/**
 * Gives each step its days; steps follow one another without a pause, and one may begin on the day the one
 * before it ends. Invariants: nothing but the days is added, no day lies before an earlier one, and the last
 * end is `findEnd` of all the hours. Linear, without a clock or a time zone.
 */
export function dateSteps<T extends { hours: number }>(steps: readonly T[], pace: Pace): (T & Dates)[] {
  let hoursBefore = 0;
  return steps.map((step) => {
    const first = Math.floor((hoursBefore * 7) / pace.hoursPerWeek);
    hoursBefore += step.hours;
    const start = addDays(pace.start, first);
    const end = findEnd(hoursBefore, pace) ?? start;
    return { ...step, start, end: end < start ? start : end };
  });
}

/**
 * The day on which so many hours are done; none where there is nothing to do.
 * Invariants: never before the start, never later for fewer hours or for more of them a week. It is one
 * multiplication, so that a slider can ask for it at every move.
 */
export function findEnd(hours: number, { hoursPerWeek, start }: Pace): string | undefined {
  if (hours <= 0) return undefined;
  return addDays(start, Math.ceil((hours * 7) / hoursPerWeek) - 1);
}
