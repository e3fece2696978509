import type { Role, Start } from "./content";
import { findGapHours } from "./gap-hours";
import type { Graph } from "./graph";

/** How many roles ask for each skill; a skill that none asks for is not in the map. */
export function countRolesBySkill(roles: readonly Pick<Role, "requirements">[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const skill of roles.flatMap(({ requirements }) => requirements.map((each) => each.skill))) {
    counts.set(skill, (counts.get(skill) ?? 0) + 1);
  }
  return counts;
}

export interface NearRole {
  role: Role;
  hours: number;
}

/** Every role with the hours that part it from a starting point, the fewest first; equals in the order given. */
export function findNearestRoles(
  graph: Graph,
  start: Pick<Start, "has">,
  roles: readonly Role[],
): NearRole[] {
  const have = new Map(start.has.map(({ skill, level }) => [skill, level]));
  const hours = findGapHours(graph, have, roles);
  return roles.map((role, index) => ({ role, hours: hours[index] ?? 0 })).sort((a, b) => a.hours - b.hours);
}
