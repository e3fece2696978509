import type { GapOptions, RoleNode } from "./gap";
import { weights } from "./readiness";

/** How much readiness each step brings by itself, over some roles together. */
export interface Points {
  /** The percentage points that reaching this level, from the one below it, adds up to over the roles. */
  of: (skill: string, level: number) => number;
}

/**
 * Counts what every step is worth to some roles: for each role that asks for the skill at this level or above,
 * its weight as a share of all that the role asks for, in percentage points.
 * Invariants: the points of all steps that roles ask for are 100 for each role that asks for anything; what is
 * skipped or optional is worth nothing and is left out of the sums, as readiness does.
 */
export function countPoints(
  roles: readonly RoleNode[],
  { skipped }: Pick<GapOptions, "skipped"> = {},
): Points {
  const asked = new Map<string, { level: number; points: number }[]>();
  for (const role of roles) {
    const counted = role.requirements.filter(
      ({ skill, importance }) => weights[importance] > 0 && !skipped?.has(skill),
    );
    const all = counted.reduce((sum, { importance, level }) => sum + weights[importance] * level, 0);
    for (const { skill, level, importance } of counted) {
      const rows = asked.get(skill) ?? [];
      asked.set(skill, rows);
      rows.push({ level, points: (100 * weights[importance]) / all });
    }
  }
  return {
    of: (skill, level) =>
      (asked.get(skill) ?? []).reduce((sum, row) => (row.level >= level ? sum + row.points : sum), 0),
  };
}

/** A sum of fractions depends, in its last digits, on the order of adding; without them, what is equal is a tie. */
export function forgetNoise(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
