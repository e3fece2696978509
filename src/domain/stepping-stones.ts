import { findGap, type RoleNode } from "./gap";
import { compareIds, type Graph, type Profile } from "./graph";
import { raiseLevels } from "./progress";

export interface SteppingStone {
  role: string;
  /** Hours until this role is reached, and from there to the target. */
  hours: number;
  hoursAfter: number;
  /** How much longer the whole way is than the direct one: 0.1 is ten per cent. */
  overhead: number;
}

const acceptedOverhead = 0.15;

/**
 * Roles through which the way to a target is hardly longer, the nearest first.
 * Invariants: each is nearer than the target, and the way through it is at most 15 % longer.
 */
export function findSteppingStones(
  graph: Graph,
  have: Profile,
  target: RoleNode,
  roles: readonly RoleNode[],
): SteppingStone[] {
  const direct = findGap(graph, have, [target]).hours;
  return roles
    .filter((role) => role.id !== target.id)
    .map((role) => measure(graph, have, role, target, direct))
    .filter((stone) => stone.hours < direct && stone.overhead <= acceptedOverhead)
    .sort((a, b) => a.hours - b.hours || compareIds(a.role, b.role));
}

function measure(
  graph: Graph,
  have: Profile,
  role: RoleNode,
  target: RoleNode,
  direct: number,
): SteppingStone {
  const first = findGap(graph, have, [role]);
  const arrived = raiseLevels(have, first.steps);
  const hoursAfter = findGap(graph, arrived, [target]).hours;
  const overhead = direct === 0 ? 0 : (first.hours + hoursAfter) / direct - 1;
  return { role: role.id, hours: first.hours, hoursAfter, overhead };
}
