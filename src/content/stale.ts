import { problem } from "./context";
import type { ContentFile } from "./file";
import type { Problem } from "./problem";

const reviewMonths = 18;
const salaryYears = 3;

/** Warns, as of a day, of files long not reviewed and of old salary rows. */
export function checkStale(files: readonly ContentFile[], today: string): Problem[] {
  return files.flatMap(({ context }) =>
    context.dated.flatMap(({ what, value, place }) => {
      const message = what === "reviewed" ? staleReview(value, today) : staleSalary(value, today);
      return message === null ? [] : [problem("warning", context.file, "stale", place, message)];
    }),
  );
}

function staleReview(day: string, today: string): string | null {
  const isStale = addMonths(day, reviewMonths) < today;
  return isStale ? `last reviewed on ${day}, more than ${reviewMonths} months ago` : null;
}

function staleSalary(year: string, today: string): string | null {
  const isStale = Number(today.slice(0, 4)) - Number(year) > salaryYears;
  return isStale ? `this salary row is of ${year}, more than ${salaryYears} years ago` : null;
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const total = year * 12 + month - 1 + months;
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${Math.floor(total / 12)}-${pad((total % 12) + 1)}-${day.slice(8)}`;
}
