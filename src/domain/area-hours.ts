import type { Area, Skill } from "./content";
import type { GapStep } from "./gap";

export interface AreaHours {
  area: Area;
  hours: number;
}

/**
 * Where the hours of some steps lie, most first.
 * Invariant: the hours of all areas together are those of the steps whose skill is known.
 */
export function findAreaHours(
  steps: readonly GapStep[],
  skills: ReadonlyMap<string, Skill>,
  areas: readonly Area[],
): AreaHours[] {
  return areas
    .map((area) => {
      const own = steps.filter((step) => skills.get(step.skill)?.area === area.id);
      return { area, hours: own.reduce((sum, step) => sum + step.hours, 0) };
    })
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => b.hours - a.hours);
}
