import type { Catalogue } from "./catalogue";
import type { ComparedMove } from "./comparison";
import type { Role } from "./content";
import { compareIds } from "./graph";
import { findMove, profileOfRole } from "./moves";
import { comparePay } from "./pay";
import { planRoadmap } from "./plan";
import type { PlanAnswer } from "./plan-answer";
import { plainText } from "./prose";

/** A move as every interface for programs answers it. */
export interface AnsweredMove extends ComparedMove {
  /** Why the editor names it among the next moves of the role; null where it is not named. */
  why: string | null;
}

export interface MovesAnswer {
  moves: AnsweredMove[];
}

export interface MoveAnswer extends AnsweredMove {
  /** What is to be learnt, in an order in which it can be. */
  steps: Pick<PlanAnswer["steps"][number], "skill" | "level" | "hours" | "importance">[];
}

/**
 * Answers where one can go from a role, the nearest first.
 * Invariant: exactly one move to every other role, each as `findMove` tells of it alone.
 */
export function answerMoves(catalogue: Catalogue, from: Role): MovesAnswer {
  const moves = catalogue.content.roles
    .filter((to) => to.id !== from.id)
    .map((to) => moveTo(catalogue, from, to))
    .sort((a, b) => a.hours - b.hours || compareIds(a.to, b.to));
  return { moves };
}

/**
 * Answers one move with its steps.
 * Invariant: the steps are the plan of a person who has exactly what the first role asks for, so that their hours
 * are the hours of the move.
 */
export function answerMove(catalogue: Catalogue, from: Role, to: Role): MoveAnswer {
  const { steps } = planRoadmap(catalogue.graph, profileOfRole(catalogue.graph, from), [to]);
  return {
    ...moveTo(catalogue, from, to),
    steps: steps.map(({ skill, level, hours, importance }) => ({ skill, level, hours, importance })),
  };
}

/** A move that was found, with the words of the editor. */
export function withReason({ roles }: Catalogue, move: ComparedMove): AnsweredMove {
  const named = roles.get(move.from)?.nextMoves.find(({ role }) => role === move.to);
  return { ...move, why: named ? plainText(named.why) : null };
}

function moveTo(catalogue: Catalogue, from: Role, to: Role): AnsweredMove {
  return withReason(catalogue, { ...findMove(catalogue.graph, from, to), pay: comparePay(from, to) });
}
