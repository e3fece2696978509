import type { Area, Importance, Role, Skill } from "./content";
import type { Graph, Profile } from "./graph";
import { compareIds } from "./graph";
import { findMove, type Move } from "./moves";
import { comparePay, headlineBands, type PayDifference } from "./pay";
import { findReadiness, type Readiness } from "./readiness";
import type { Band } from "./salary";

/** One skill across the roles; a role that does not ask for it has null at its place. */
export interface ComparedSkill {
  skill: string;
  sharedBy: "all" | "some" | "one";
  asked: ({ level: number; importance: Importance } | null)[];
}

export interface ComparedMove extends Move {
  pay: PayDifference[];
}

export interface Comparison {
  roles: string[];
  skills: ComparedSkill[];
  /** Between every ordered pair. */
  moves: ComparedMove[];
  /** By role; bands of one currency belong on one scale. */
  bands: Band[][];
  /** By role; empty without a profile. */
  readiness: Readiness[];
}

/** What a comparison reads from the catalogue; a full `Content` fits. */
export interface ComparisonContext {
  areas: readonly Pick<Area, "id">[];
  skills: readonly Pick<Skill, "id" | "area" | "title">[];
}

/**
 * Sets two to four roles side by side.
 * Invariants: every required skill stands in exactly one row; rows shared by all come first,
 * then by some, then by one; inside a group by area order, then title.
 */
export function compareRoles(
  graph: Graph,
  context: ComparisonContext,
  roles: readonly Role[],
  have?: Profile,
): Comparison {
  return {
    roles: roles.map((role) => role.id),
    skills: compareSkills(context, roles),
    moves: roles.flatMap((from) =>
      roles
        .filter((to) => to !== from)
        .map((to) => ({ ...findMove(graph, from, to), pay: comparePay(from, to) })),
    ),
    bands: roles.map(headlineBands),
    readiness: have ? roles.map((role) => findReadiness(have, role)) : [],
  };
}

const groupOrder = { all: 0, some: 1, one: 2 };

function compareSkills(context: ComparisonContext, roles: readonly Role[]): ComparedSkill[] {
  const areaOrder = new Map(context.areas.map((area, index) => [area.id, index]));
  const skillOf = new Map(context.skills.map((skill) => [skill.id, skill]));
  const areaOf = (id: string): number => areaOrder.get(skillOf.get(id)?.area ?? "") ?? Infinity;
  const titleOf = (id: string): string => skillOf.get(id)?.title ?? id;
  const ids = new Set(roles.flatMap((role) => role.requirements.map((each) => each.skill)));
  return [...ids]
    .map((skill) => compareSkill(skill, roles))
    .sort(
      (a, b) =>
        groupOrder[a.sharedBy] - groupOrder[b.sharedBy] ||
        areaOf(a.skill) - areaOf(b.skill) ||
        compareIds(titleOf(a.skill), titleOf(b.skill)) ||
        compareIds(a.skill, b.skill),
    );
}

function compareSkill(skill: string, roles: readonly Role[]): ComparedSkill {
  const asked = roles.map((role) => {
    const found = role.requirements.find((each) => each.skill === skill);
    return found ? { level: found.level, importance: found.importance } : null;
  });
  const count = asked.filter((each) => each !== null).length;
  const sharedBy = count === roles.length ? "all" : count > 1 ? "some" : "one";
  return { skill, sharedBy, asked };
}
