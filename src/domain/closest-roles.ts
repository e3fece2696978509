import type { Role } from "./content";
import type { RolePlaces } from "./role-places";

/** Two roles, and the hours that it takes to go from one to the other and back. */
export interface RolePair {
  roles: readonly [Role, Role];
  hours: number;
}

/**
 * The pairs of roles that lie closest together, at most so many, the closest first; with a role, its pairs alone,
 * in which it stands first. Invariant: no pair that is left out is closer than one that is in.
 */
export function findClosestRoles(
  roles: readonly Role[],
  { hours }: Pick<RolePlaces, "hours">,
  most: number,
  of?: Role,
): RolePair[] {
  const pairs = roles.flatMap((first, i) =>
    roles.flatMap((second, j): RolePair[] => {
      const isWanted = of ? first === of && second !== of : i < j;
      if (!isWanted) return [];
      return [{ roles: [first, second], hours: (hours[i]?.[j] ?? 0) + (hours[j]?.[i] ?? 0) }];
    }),
  );
  return pairs.sort((a, b) => a.hours - b.hours).slice(0, most);
}
