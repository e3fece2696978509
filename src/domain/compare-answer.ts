import type { Catalogue } from "./catalogue";
import { type ComparedSkill, compareRoles } from "./comparison";
import type { Importance, Role } from "./content";
import { findDemand } from "./demand";
import { blocksText, describeBand, describeResponsibilities } from "./entry-answers";
import type { GapOptions } from "./gap";
import type { Profile } from "./graph";
import type { Ways } from "./head-starts";
import { type AnsweredMove, withReason } from "./moves-answer";
import { renameLevels } from "./progress";

/** A comparison as every interface for programs answers it; what differs by role stands under the role's id. */
export interface CompareAnswer extends Pick<Ways, "hoursTogether" | "headStarts"> {
  roles: string[];
  /** What each role is, who it is for, what one does in it, and how much it is wanted. */
  about: Record<string, ReturnType<typeof describeCompared>>;
  /** Each skill that a role asks for, with the level and the importance for each role that does. */
  skills: {
    skill: string;
    sharedBy: ComparedSkill["sharedBy"];
    levels: Record<string, number>;
    importance: Record<string, Importance>;
  }[];
  certifications: {
    certification: string;
    sharedBy: ComparedSkill["sharedBy"];
    importance: Record<string, Importance>;
  }[];
  /** Between every ordered pair. */
  moves: AnsweredMove[];
  /** The bands of pay that stand for each role. */
  pay: Record<string, ReturnType<typeof describeBand>[]>;
  /** From the levels that were given, or from nothing. */
  hours: Record<string, number>;
  /** In per cent; not there without levels. */
  readiness?: Record<string, number>;
}

/**
 * Answers what roles have in common and what not, in the order in which they are given, and how far they are from
 * levels, if there are any; earlier ids of skills count as their present ones.
 * Invariant: it says the same as `compareRoles`, by ids instead of places.
 */
export function answerComparison(
  catalogue: Catalogue,
  roles: readonly Role[],
  have?: Profile,
  options: GapOptions = {},
): CompareAnswer {
  const { graph, content, renames } = catalogue;
  const levels = have && renameLevels(have, renames.skill);
  const compared = compareRoles(graph, content, roles, levels, options);
  const { roles: ids, skills, certifications, moves, bands, readiness, hours, ...ways } = compared;
  return {
    roles: ids,
    about: byRole(ids, roles, describeCompared),
    skills: skills.map(({ skill, sharedBy, asked }) => {
      const levels = byRole(ids, asked, ({ level }) => level);
      return { skill, sharedBy, levels, importance: byRole(ids, asked, ({ importance }) => importance) };
    }),
    certifications: certifications.map(({ certification, sharedBy, asked }) => {
      return { certification, sharedBy, importance: byRole(ids, asked, (importance) => importance) };
    }),
    moves: moves.map((move) => withReason(catalogue, move)),
    pay: byRole(ids, bands, (ofRole) => ofRole.map(describeBand)),
    hours: byRole(ids, hours, (ofRole) => ofRole),
    ...ways,
    ...(levels && { readiness: byRole(ids, readiness, ({ percent }) => percent) }),
  };
}

function describeCompared(role: Role) {
  const { title, family, seniority, experience } = role;
  const demand = findDemand(role);
  return {
    ...{ title, family, seniority, experience },
    responsibilities: describeResponsibilities(role),
    demand: demand ? blocksText(demand.blocks) : null,
  };
}

/** What stands in the order of the roles, by role; where there is nothing, the role is left out. */
function byRole<T, U>(
  roles: readonly string[],
  values: readonly (T | null)[],
  tell: (value: T) => U,
): Record<string, U> {
  return Object.fromEntries(
    values.flatMap((value, place): [string, U][] =>
      value === null ? [] : [[roles[place] ?? "", tell(value)]],
    ),
  );
}
