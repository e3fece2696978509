import type { GapOptions, RoleNode } from "./gap";
import { walkGaps } from "./gap-hours";
import { at, compareIds, type Graph, type Profile } from "./graph";
import { forgetNoise } from "./points";

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
  options: GapOptions = {},
): SteppingStone[] {
  const others = roles.filter((role) => role.id !== target.id);
  const isOnWay = new Uint8Array(graph.skillOf.length);
  let direct = 0;
  walkGaps(graph, have, [target], options, (step) => {
    isOnWay[step] = 1;
    direct += at(graph.hours, step);
  });
  // A gap is closed under what is missing below it, so what a role leaves of the target's gap is the rest of it.
  const ways = others.map(({ id }) => ({ role: id, hours: 0, shared: 0 }));
  walkGaps(graph, have, others, options, (step, index) => {
    const [way, hours] = [ways[index], at(graph.hours, step)];
    if (!way) return;
    way.hours += hours;
    way.shared += at(isOnWay, step) * hours;
  });
  return ways
    .map(({ role, hours, shared }): SteppingStone => {
      const hoursAfter = forgetNoise(direct - shared);
      const overhead = direct === 0 ? 0 : forgetNoise((hours + hoursAfter) / direct - 1);
      return { role, hours, hoursAfter, overhead };
    })
    .filter((stone) => stone.hours < direct && stone.overhead <= acceptedOverhead)
    .sort((a, b) => a.hours - b.hours || compareIds(a.role, b.role));
}
