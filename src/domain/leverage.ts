import { profileLevels, type GapOptions, type RoleNode } from "./gap";
import { at, compareIds, findStep, type Graph, levelOfStep, type Profile, skillOfStep } from "./graph";
import { type Level, toLevel } from "./level";
import { countPoints, forgetNoise } from "./points";
import { traceSteps } from "./trace";

/** What the next level of a skill would bring, over many roles. */
export interface Leverage {
  skill: string;
  /** The next level, one above what the profile has. */
  level: Level;
  /** The hours of that step and of everything missing that it needs. */
  hours: number;
  /** The points of readiness that those steps bring, added up over the roles. */
  gain: number;
  gainPerHour: number;
  /** The roles that ask for the skill at this level or above, in the order given. */
  roles: string[];
}

/**
 * The skills whose next level brings most readiness for each hour, summed over all the roles; ties by skill id.
 * It counts what must be learnt first, and what that brings: so it answers "what pays off, wherever I go", where
 * `findNextSteps` answers "what can I begin now". Invariants: exactly the skills whose next level some role asks
 * for as core or important and that is not skipped; every gain is above nought.
 */
export function findLeverage(
  graph: Graph,
  have: Profile,
  roles: readonly RoleNode[],
  options: Pick<GapOptions, "skipped"> = {},
): Leverage[] {
  const levels = profileLevels(graph, have);
  const points = countPoints(roles, options);
  const asked = new Set(roles.flatMap((role) => role.requirements.map((each) => each.skill)));
  return [...asked]
    .flatMap((skill) => {
      const level = toLevel((have.get(skill) ?? 0) + 1);
      const step = findStep(graph, skill, level);
      if (step < 0 || points.of(skill, level) === 0) return [];
      const { steps } = traceSteps(graph, levels, [[step]]);
      const hours = steps.reduce((sum, each) => sum + at(graph.hours, each), 0);
      const gain = steps.reduce(
        (sum, each) => sum + points.of(skillOfStep(graph, each), levelOfStep(graph, each)),
        0,
      );
      if (steps.length === 0) return [];
      const wanting = roles.filter((role) => isAskedBy(role, skill, level)).map((role) => role.id);
      return [{ skill, level, hours, gain, gainPerHour: forgetNoise(gain / hours), roles: wanting }];
    })
    .sort((a, b) => b.gainPerHour - a.gainPerHour || compareIds(a.skill, b.skill));
}

function isAskedBy(role: RoleNode, skill: string, level: Level): boolean {
  return role.requirements.some(
    (each) => each.skill === skill && each.importance !== "optional" && each.level >= level,
  );
}
