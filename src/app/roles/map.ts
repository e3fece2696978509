import type { Catalogue } from "@/domain/catalogue";
import { drawMovesMap, type MovesMap } from "@/pictures/moves-map";

const drawn = new WeakMap<Catalogue, MovesMap>();

/** The map of the roles; drawn once for each catalogue, as it is the same for everybody. */
export function drawRoles(catalogue: Catalogue): MovesMap {
  const known = drawn.get(catalogue);
  if (known) return known;
  const map = drawMovesMap(catalogue.content.roles, catalogue.rolePlaces.get());
  drawn.set(catalogue, map);
  return map;
}
