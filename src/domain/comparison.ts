import type { Area, Certification, Importance, Role, Skill } from "./content";
import type { GapOptions } from "./gap";
import { compareIds, type Graph, type Profile } from "./graph";
import { findWays, type Ways } from "./head-starts";
import type { Level } from "./level";
import { findMove, type Move } from "./moves";
import { comparePay, headlineBands, type PayDifference } from "./pay";
import { findReadiness, type Readiness } from "./readiness";
import type { Band } from "./salary";

type SharedBy = "all" | "some" | "one";

/** One skill across the roles; a role that does not ask for it has null at its place. */
export interface ComparedSkill {
  skill: string;
  sharedBy: SharedBy;
  asked: ({ level: Level; importance: Importance } | null)[];
}

/** One certification across the roles; a role that does not name it has null at its place. */
export interface ComparedCertification {
  certification: string;
  sharedBy: SharedBy;
  asked: (Importance | null)[];
}

export interface ComparedMove extends Move {
  pay: PayDifference[];
}

/** The hours are those from the profile, or from nothing where there is none. */
export interface Comparison extends Ways {
  roles: string[];
  skills: ComparedSkill[];
  certifications: ComparedCertification[];
  /** Between every ordered pair. */
  moves: ComparedMove[];
  /** By role; bands of one currency belong on one scale. */
  bands: (readonly Band[])[];
  /** By role; empty without a profile. */
  readiness: Readiness[];
}

/** What a comparison reads from the catalogue; a full `Content` fits. */
export interface ComparisonContext {
  areas: readonly Pick<Area, "id">[];
  skills: readonly Pick<Skill, "id" | "area" | "title">[];
  certifications: readonly Pick<Certification, "id" | "title">[];
}

/**
 * Sets two to four roles side by side.
 * Invariants: every required skill and every named certification stands in exactly one row; rows shared by
 * all come first, then by some, then by one; inside a group by area order, then title.
 */
export function compareRoles(
  graph: Graph,
  context: ComparisonContext,
  roles: readonly Role[],
  have?: Profile,
  options: GapOptions = {},
): Comparison {
  return {
    roles: roles.map((role) => role.id),
    skills: compareSkills(context, roles),
    certifications: compareCertifications(context, roles),
    moves: roles.flatMap((from) =>
      roles
        .filter((to) => to !== from)
        .map((to) => ({ ...findMove(graph, from, to), pay: comparePay(from, to) })),
    ),
    bands: roles.map(headlineBands),
    readiness: have ? roles.map((role) => findReadiness(have, role, options.skipped)) : [],
    ...findWays(graph, have ?? new Map(), roles, options),
  };
}

/** Whether every role asks for the same: the same skill at one level and importance, or the same certification. */
export function isEqualForAll({ asked }: ComparedSkill | ComparedCertification): boolean {
  return new Set(asked.map((each) => JSON.stringify(each))).size === 1;
}

/** A comparison without what is equal for all roles. Invariant: whatever differs stays, in its order. */
export function withoutEqual(comparison: Comparison): Comparison {
  const { skills, certifications } = comparison;
  return {
    ...comparison,
    skills: skills.filter((each) => !isEqualForAll(each)),
    certifications: certifications.filter((each) => !isEqualForAll(each)),
  };
}

function compareSkills({ areas, skills }: ComparisonContext, roles: readonly Role[]): ComparedSkill[] {
  const rankOf = new Map(areas.map((area, index) => [area.id, index]));
  const entries = new Map(skills.map((each) => [each.id, { ...each, rank: rankOf.get(each.area) }]));
  const asking = roles.map(({ requirements }) => new Map(requirements.map((each) => [each.skill, each])));
  return compareAsked(asking, entries).map(({ id, sharedBy, asked }) => {
    const short = asked.map((each) => each && { level: each.level, importance: each.importance });
    return { skill: id, sharedBy, asked: short };
  });
}

function compareCertifications(context: ComparisonContext, roles: readonly Role[]): ComparedCertification[] {
  const entries = new Map(context.certifications.map((each) => [each.id, { ...each, rank: 0 }]));
  const asking = roles.map((role) => new Map(role.certifications.map((each) => [each.certification, each])));
  return compareAsked(asking, entries).map(({ id, sharedBy, asked }) => {
    return { certification: id, sharedBy, asked: asked.map((each) => each && each.importance) };
  });
}

interface ComparedThing<T> {
  id: string;
  sharedBy: SharedBy;
  asked: (T | null)[];
}

const groupOrder = { all: 0, some: 1, one: 2 };

/** For each id that some role asks for, what each of them asks: by group, then rank, then title. */
function compareAsked<T>(
  asking: readonly ReadonlyMap<string, T>[],
  entries: ReadonlyMap<string, { title: string; rank: number | undefined }>,
): ComparedThing<T>[] {
  const rankOf = (id: string): number => entries.get(id)?.rank ?? Infinity;
  const titleOf = (id: string): string => entries.get(id)?.title ?? id;
  const ids = new Set(asking.flatMap((each) => [...each.keys()]));
  return Array.from(ids, (id): ComparedThing<T> => {
    const asked = asking.map((each) => each.get(id) ?? null);
    const count = asked.filter((each) => each !== null).length;
    return { id, sharedBy: count === asking.length ? "all" : count > 1 ? "some" : "one", asked };
  }).sort(
    (a, b) =>
      groupOrder[a.sharedBy] - groupOrder[b.sharedBy] ||
      compareNumbers(rankOf(a.id), rankOf(b.id)) ||
      compareIds(titleOf(a.id), titleOf(b.id)) ||
      compareIds(a.id, b.id),
  );
}

/** Also of two that are both infinite, which are equal. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
