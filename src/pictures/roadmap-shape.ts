import { layOut, type Layout } from "./roadmap-layout";
import { findPlaces, type Place } from "./roadmap-places";
import { findRows } from "./roadmap-rows";

/** Where the cards of a roadmap stand and how its edges run, whatever stands on the cards. */
export interface Shape extends Layout {
  places: Place[];
}

/** As many as a few people look at in turn; to find one takes a hundred times as long as to look it up. */
const mostKept = 64;
const kept = new Map<string, Shape>();

/**
 * The shape of a roadmap of cards that build on each other so, in these areas. A level that somebody sets changes it
 * seldom, so the shapes that were asked for last are kept.
 */
export function findShape(needs: readonly number[][], areas: readonly string[]): Shape {
  const key = JSON.stringify([needs, areas]);
  const shape = kept.get(key) ?? shapeOf(needs, areas);
  // A Map keeps the order of insertion: put in again, it is the youngest.
  kept.delete(key);
  kept.set(key, shape);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  return shape;
}

function shapeOf(needs: readonly number[][], areas: readonly string[]): Shape {
  const places = findPlaces(needs, areas);
  return { places, ...layOut(needs, places, findRows(needs, areas, places)) };
}
