import type { Role } from "./content";
import type { GapOptions } from "./gap";
import { findGapHours } from "./gap-hours";
import type { Graph, Profile } from "./graph";
import { headlineBands, type PaidRole } from "./pay";
import { findReadiness } from "./readiness";
import type { Band } from "./salary";

/** A role as one line of a list, seen from where somebody stands. */
export interface RoleLine {
  role: Role;
  /** What the profile still lacks. */
  hours: number;
  percent: number;
  /** The band that stands for the role in the place of the list, if there is one. */
  pay: Band | undefined;
}

export const roleSorts = ["way", "pay", "title"] as const;
export type RoleSort = (typeof roleSorts)[number];

export interface RoleFilter {
  family?: string | undefined;
  seniority?: string | undefined;
  /** Roles that ask for this skill. */
  skill?: string | undefined;
  /** The least median pay, in the currency of the place. */
  pay?: number | undefined;
  sort?: RoleSort | undefined;
}

/** The place whose pay a list shows: the one that has a figure for every role. */
export const listPlace = "US";

/**
 * The roles that a filter lets through, in the order it asks for: the shortest way, the highest pay or the title.
 * Invariants: filtering never changes a line; roles without a figure of pay come last by pay, and go when a least
 * pay is asked for; equal lines stand by title.
 */
export function listRoles(
  graph: Graph,
  roles: readonly Role[],
  levels: Profile,
  filter: RoleFilter = {},
  skipped: GapOptions["skipped"] = new Set(),
): RoleLine[] {
  const hours = findGapHours(graph, levels, roles, { skipped });
  return roles
    .map((role, index) => describeRole(role, levels, hours[index] ?? 0, skipped))
    .filter((line) => isWanted(line, filter))
    .sort((a, b) => compareLines(a, b, filter.sort ?? "way") || compareTitles(a, b));
}

function describeRole(role: Role, levels: Profile, hours: number, skipped: ReadonlySet<string>): RoleLine {
  return {
    role,
    hours,
    percent: findReadiness(levels, role, skipped).percent,
    pay: findListedPay(role),
  };
}

/** The band by which a list shows what a role pays; always one of its headline bands. */
export function findListedPay(role: PaidRole): Band | undefined {
  return headlineBands(role).find((band) => band.where === listPlace);
}

function isWanted(line: RoleLine, { family, seniority, skill, pay }: RoleFilter): boolean {
  const { role } = line;
  return (
    (family === undefined || role.family === family) &&
    (seniority === undefined || role.seniority === seniority) &&
    (skill === undefined || asksFor(role, skill)) &&
    (pay === undefined || medianOf(line) >= pay)
  );
}

/** Whether a role asks for a skill at all. */
function asksFor({ requirements }: Role, skill: string): boolean {
  return requirements.some((each) => each.skill === skill);
}

function compareLines(a: RoleLine, b: RoleLine, sort: RoleSort): number {
  if (sort === "way") return a.hours - b.hours;
  return sort === "pay" ? medianOf(b) - medianOf(a) || 0 : 0;
}

/** Lower than any pay where there is none. */
function medianOf({ pay }: RoleLine): number {
  return pay?.figures.median?.value ?? Number.NEGATIVE_INFINITY;
}

function compareTitles(a: RoleLine, b: RoleLine): number {
  return a.role.title < b.role.title ? -1 : 1;
}
