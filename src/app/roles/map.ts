import type { Catalogue } from "@/domain/catalogue";
import { families, seniorities } from "@/domain/content";
import { findMoveHours } from "@/domain/moves";
import { drawMovesMap, type MovesMap } from "@/pictures/moves-map";

const drawn = new WeakMap<Catalogue, MovesMap>();

/** The map of the roles; drawn once for each catalogue, as it is the same for everybody. */
export function drawRoles(catalogue: Catalogue): MovesMap {
  const known = drawn.get(catalogue);
  if (known) return known;
  const { graph, content } = catalogue;
  const places = content.roles.map(({ id, title, family, seniority, nextMoves }) => {
    return { id, title, nextMoves, family: families.indexOf(family), rank: seniorities.indexOf(seniority) };
  });
  const map = drawMovesMap(places, findMoveHours(graph, content.roles));
  drawn.set(catalogue, map);
  return map;
}
