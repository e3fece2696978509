import type { Importance } from "./content";
import { findGap, type GapOptions, profileLevels, type RoleNode } from "./gap";
import { compareIds, findStep, type Graph, levelOfStep, type Profile } from "./graph";
import type { Level } from "./level";
import { countPoints, forgetNoise } from "./points";
import { traceSteps } from "./trace";

/** A skill to ask a person about, and how much the answer can change. */
export interface Question {
  skill: string;
  /** The level that the role asks for: claiming it settles everything counted here. */
  level: Level;
  importance: Importance;
  /** The hours of the gap that this level and what it needs take, without those of earlier questions. */
  hours: number;
  /** The percentage points of readiness that those steps bring. */
  points: number;
  /** The share of the gap's hours, from 0 to 1, that this question and all earlier ones settle. */
  hoursSettled: number;
  /** The same of the readiness that is missing. */
  pointsSettled: number;
}

/** What a question could settle, while none has been chosen yet. */
interface Candidate {
  skill: string;
  level: Level;
  importance: Importance;
  steps: readonly number[];
}

/**
 * What to ask a person about for a role, the widest effect first: each question is the one that settles most of
 * what the questions before it leave open, hours of the gap and missing readiness weighed alike; ties by skill id.
 * Invariants: exactly the core and important requirements that the profile does not fulfil, each once; after the
 * last question all of the gap is settled, and no question settles more than one asked before it.
 */
export function orderQuestions(
  graph: Graph,
  have: Profile,
  role: RoleNode,
  options: Pick<GapOptions, "skipped"> = {},
): Question[] {
  const gap = findGap(graph, have, [role], options);
  const points = countPoints([role], options);
  const worth = new Map(
    gap.steps.map(({ skill, level, hours }) => [
      findStep(graph, skill, level),
      { hours, points: points.of(skill, level) },
    ]),
  );
  const all = sumWorth([...worth.keys()], worth);
  const rate = (steps: readonly number[]): number => {
    const { hours, points } = sumWorth(steps, worth);
    return forgetNoise(hours / (all.hours || 1) + points / (all.points || 1));
  };
  let candidates = listCandidates(graph, have, role, options);
  const questions: Question[] = [];
  for (let settled = { hours: 0, points: 0 }; candidates.length > 0;) {
    const [chosen, ...others] = candidates
      .map((candidate) => ({ candidate, rating: rate(candidate.steps) }))
      .sort((a, b) => b.rating - a.rating || compareIds(a.candidate.skill, b.candidate.skill))
      .map(({ candidate }) => candidate);
    if (!chosen) break;
    const { skill, level, importance, steps } = chosen;
    const own = sumWorth(steps, worth);
    settled = { hours: settled.hours + own.hours, points: settled.points + own.points };
    const hoursSettled = share(settled.hours, all.hours);
    questions.push({
      skill,
      level,
      importance,
      ...own,
      hoursSettled,
      pointsSettled: share(settled.points, all.points),
    });
    const done = new Set(steps);
    candidates = others.map((each) => ({ ...each, steps: each.steps.filter((step) => !done.has(step)) }));
  }
  return questions;
}

/** The requirements that are missing, each with its step and all the missing steps below it. */
function listCandidates(
  graph: Graph,
  have: Profile,
  role: RoleNode,
  { skipped }: Pick<GapOptions, "skipped">,
): Candidate[] {
  const levels = profileLevels(graph, have);
  return role.requirements.flatMap(({ skill, level, importance }) => {
    const step = findStep(graph, skill, level);
    if (importance === "optional" || skipped?.has(skill) || step < 0) return [];
    const { steps } = traceSteps(graph, levels, [[step]]);
    return steps.length === 0 ? [] : [{ skill, level: levelOfStep(graph, step), importance, steps }];
  });
}

interface Worth {
  hours: number;
  points: number;
}

function sumWorth(steps: readonly number[], worth: ReadonlyMap<number, Worth>): Worth {
  let [hours, points] = [0, 0];
  for (const step of steps) {
    hours += worth.get(step)?.hours ?? 0;
    points += worth.get(step)?.points ?? 0;
  }
  return { hours, points };
}

/** Never above 1, whatever is lost in adding fractions. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.min(1, part / whole);
}
