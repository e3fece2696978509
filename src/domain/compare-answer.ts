import type { Catalogue } from "./catalogue";
import { type ComparedSkill, compareRoles } from "./comparison";
import type { Importance, Role } from "./content";
import { describeBand } from "./entry-answers";
import { type AnsweredMove, withReason } from "./moves-answer";

/** A comparison as every interface for programs answers it. */
export interface CompareAnswer {
  roles: string[];
  /** Each skill that a role asks for, with the level and the importance for each role that does. */
  skills: {
    skill: string;
    sharedBy: ComparedSkill["sharedBy"];
    levels: Record<string, number>;
    importance: Record<string, Importance>;
  }[];
  /** Between every ordered pair. */
  moves: AnsweredMove[];
  /** The bands of pay that stand for each role. */
  pay: Record<string, ReturnType<typeof describeBand>[]>;
}

/**
 * Answers what roles have in common and what not, in the order in which they are given.
 * Invariant: it says the same as `compareRoles`, by ids instead of places.
 */
export function answerComparison(catalogue: Catalogue, roles: readonly Role[]): CompareAnswer {
  const { graph, content } = catalogue;
  const { roles: ids, skills, moves, bands } = compareRoles(graph, content, roles);
  return {
    roles: ids,
    skills: skills.map(({ skill, sharedBy, asked }) => {
      const byRole = ids.flatMap((id, place) => (asked[place] ? [{ id, ...asked[place] }] : []));
      return {
        skill,
        sharedBy,
        levels: Object.fromEntries(byRole.map(({ id, level }) => [id, level])),
        importance: Object.fromEntries(byRole.map(({ id, importance }) => [id, importance])),
      };
    }),
    moves: moves.map((move) => withReason(catalogue, move)),
    pay: Object.fromEntries(ids.map((id, place) => [id, (bands[place] ?? []).map(describeBand)])),
  };
}
