import type { Catalogue } from "./catalogue";
import type { Role } from "./content";
import { presentId } from "./progress";

/** So many roles stand side by side at most. */
export const mostCompared = 4;

/** What somebody names beyond this is not read. */
const mostRead = 12;

/** The roles that somebody wants to see side by side. */
export interface ChosenRoles {
  /** What was named, as it is to be written: each once, by its present id. */
  ids: string[];
  roles: Role[];
  /** Roles that are too many. */
  leftOut: Role[];
  /** Ids that name no role. */
  unknown: string[];
}

/**
 * Reads the names of roles; earlier ids and capitals count, a repeated role counts once.
 * Invariants: reading `ids` again gives the same; each of them is in exactly one of the three lists.
 */
export function chooseRoles(
  { roles, renames }: Pick<Catalogue, "roles" | "renames">,
  named: readonly string[],
): ChosenRoles {
  const written = named.map((each) => each.trim()).filter((each) => each !== "");
  const ids = [...new Set(written.map((each) => presentId(renames.role, each.toLowerCase())))];
  const read = ids.slice(0, mostRead);
  const known = read.flatMap((id) => roles.get(id) ?? []);
  return {
    ids: read,
    roles: known.slice(0, mostCompared),
    leftOut: known.slice(mostCompared),
    unknown: read.filter((id) => !roles.has(id)),
  };
}
