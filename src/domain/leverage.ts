import type { GapOptions, RoleNode } from "./gap";
import { walkMissing } from "./gap-hours";
import { at, compareIds, findStep, type Graph, levelOfStep, type Profile } from "./graph";
import { type Level, toLevel } from "./level";
import { countPoints, forgetNoise, type Points } from "./points";

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
  const points = countPoints(roles, options);
  const askers = findAskers(roles);
  const next = [...askers].flatMap(([skill, asking]) => {
    const held = have.get(skill) ?? 0;
    const level = toLevel(held + 1);
    const step = findStep(graph, skill, level);
    if (step < 0 || levelOfStep(graph, step) <= held || points.of(skill, level) === 0) return [];
    const wanting = asking.filter((each) => each.level >= level).map(({ role }) => role);
    return [{ skill, level, step, roles: wanting, hours: 0, gain: 0 }];
  });
  const worth = worthOfSteps(graph, [...askers.keys()], points);
  const roots = next.map(({ step }) => [step]);
  walkMissing(graph, have, roots, (step, index) => {
    const each = next[index];
    if (!each) return;
    each.hours += at(graph.hours, step);
    each.gain += at(worth, step);
  });
  return next
    .map(({ skill, level, hours, gain, roles: wanting }) => {
      return { skill, level, hours, gain, gainPerHour: forgetNoise(gain / hours), roles: wanting };
    })
    .sort((a, b) => b.gainPerHour - a.gainPerHour || compareIds(a.skill, b.skill));
}

interface Asker {
  role: string;
  level: number;
}

/** By skill that a role asks for: the roles for which it is core or important, in the order given. */
function findAskers(roles: readonly RoleNode[]): Map<string, Asker[]> {
  const askers = new Map<string, Asker[]>();
  for (const role of roles) {
    for (const { skill, level, importance } of role.requirements) {
      if (importance === "optional") continue;
      const asker = { role: role.id, level };
      const known = askers.get(skill);
      if (known) known.push(asker);
      else askers.set(skill, [asker]);
    }
  }
  return askers;
}

/** By step, the points that it brings to all the roles. */
function worthOfSteps(graph: Graph, asked: readonly string[], points: Points): Float64Array {
  const worth = new Float64Array(graph.skillOf.length);
  for (const skill of asked) {
    for (const level of [1, 2, 3, 4]) {
      const step = findStep(graph, skill, level);
      if (step >= 0 && levelOfStep(graph, step) === level) worth[step] = points.of(skill, level);
    }
  }
  return worth;
}
