import type { Importance, Skill } from "./content";
import type { GapStep, RoleNode } from "./gap";
import { type Level, levelWords, toLevel } from "./level";

/** Why a step is in a gap. */
export interface StepReason {
  /** What the role itself asks of the skill, where this step is on the way there. */
  asked: { level: Level; importance: Importance } | null;
  /** The skills of the gap that cannot go on without this step, each once, in plan order. */
  waiting: string[];
}

/**
 * Why each step of one role's gap is there, in the order of the steps.
 * Invariant: every step has a reason; a step that nothing waits for is asked for by the role.
 */
export function findReasons(
  steps: readonly GapStep[],
  role: RoleNode,
  skills: ReadonlyMap<string, Pick<Skill, "buildsOn">>,
): StepReason[] {
  const asked = new Map(role.requirements.map((each) => [each.skill, each]));
  const waiting = new Map<string, { skill: string; at: number }[]>();
  for (const { skill, level } of steps) {
    for (const row of skills.get(skill)?.buildsOn ?? []) {
      if (row.toReach !== level) continue;
      const list = waiting.get(row.skill);
      if (list) list.push({ skill, at: row.at });
      else waiting.set(row.skill, [{ skill, at: row.at }]);
    }
  }
  return steps.map(({ skill, level }) => {
    const requirement = asked.get(skill);
    const isAsked = requirement !== undefined && level <= requirement.level;
    const others = (waiting.get(skill) ?? []).filter(({ at }) => level <= at).map((each) => each.skill);
    return {
      asked: isAsked ? { level: toLevel(requirement.level), importance: requirement.importance } : null,
      waiting: [...new Set(others)],
    };
  });
}

/** The same in words. Invariant: at most two of the skills that wait are named, the others counted. */
export function describeReasons(
  { asked, waiting }: StepReason,
  skills: ReadonlyMap<string, Pick<Skill, "title">>,
): string {
  const [first, second, ...more] = waiting.map((id) => skills.get(id)?.title ?? id);
  const others =
    second === undefined
      ? first
      : more.length > 0
        ? `${first}, ${second} and ${more.length} more`
        : `${first} and ${second}`;
  return [
    ...(asked ? [`Asked for at ${levelWords[asked.level]}, ${asked.importance}.`] : []),
    ...(others === undefined ? [] : [`Needed by ${others}.`]),
  ].join(" ");
}
