import type { Role, Section, Skill } from "./content";
import { findGapHours } from "./gap-hours";
import type { Graph, Profile } from "./graph";

/** How many roles ask for each skill; a skill that none asks for is not in the map. */
export function countRolesBySkill(roles: readonly Pick<Role, "requirements">[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const skill of roles.flatMap(({ requirements }) => requirements.map((each) => each.skill))) {
    counts.set(skill, (counts.get(skill) ?? 0) + 1);
  }
  return counts;
}

/**
 * The skills that most roles ask for, at most so many, in the order given.
 * Invariant: none that is left out is asked for by more roles than one that is in.
 */
export function findMostAsked(
  skills: readonly Skill[],
  roles: readonly Pick<Role, "requirements">[],
  most: number,
): Skill[] {
  const counts = countRolesBySkill(roles);
  const countOf = ({ id }: Skill): number => counts.get(id) ?? 0;
  const asked = skills.filter((skill) => countOf(skill) > 0);
  const first = new Set([...asked].sort((a, b) => countOf(b) - countOf(a)).slice(0, most));
  return asked.filter((skill) => first.has(skill));
}

export interface NearRole {
  role: Role;
  hours: number;
}

/** Every role with the hours that part it from a profile, the fewest first; equals in the order given. */
export function findNearestRoles(graph: Graph, have: Profile, roles: readonly Role[]): NearRole[] {
  const hours = findGapHours(graph, have, roles);
  return roles.map((role, index) => ({ role, hours: hours[index] ?? 0 })).sort((a, b) => a.hours - b.hours);
}

/** The section in which editors write how much a role is wanted. */
export const demandHeading = "Demand";

/** That section of a role, which may have none. */
export function findDemand({ sections }: Pick<Role, "sections">): Section | undefined {
  return sections.find(({ heading }) => heading === demandHeading);
}
