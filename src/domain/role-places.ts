import { families, type Role, seniorities } from "./content";
import { placeByDistance, type Point } from "./distances";
import type { Graph } from "./graph";
import { growMoveHours } from "./moves";

/** How far roles are from each other. */
export interface RolePlaces {
  /** `hours[i][j]` leads from role i to role j. */
  hours: readonly Float64Array[];
  /** The roles as points, whose distances are as near as can be to the hours between them. */
  points: readonly Point[];
}

/**
 * Places the roles in a plane by the hours between them, a little at a time.
 * Invariant: the same graph and roles give the same places.
 */
export function* placeRoles(graph: Graph, roles: readonly Role[]): Generator<undefined, RolePlaces> {
  const hours = yield* growMoveHours(graph, roles);
  const distances = hours.map((row, i) => row.map((there, j) => (there + (hours[j]?.[i] ?? 0)) / 2));
  yield;
  // Families and seniorities tell roles apart before distances pull them.
  const begin = roles.map(({ family, seniority }, index) => ({
    x: seniorities.indexOf(seniority) + index / 1000,
    y: families.indexOf(family) - index / 1000,
  }));
  return { hours, points: yield* placeByDistance(distances, begin) };
}
