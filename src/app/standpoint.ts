import type { Catalogue } from "@/domain/catalogue";
import { skippedSkills } from "@/domain/person";
import { raiseLevels } from "@/domain/progress";
import { getViewerPerson } from "@/session/viewer";
import type { Query } from "./query";
import { readStart } from "./start-of";

/** Where whoever is asking stands: what they entered, raised by the starting point that the address names. */
export async function readStandpoint(catalogue: Catalogue, query: Query) {
  const start = readStart(catalogue, query);
  const person = await getViewerPerson();
  const levels = raiseLevels(person.levels, start?.has ?? []);
  return { start, person, levels, skipped: skippedSkills(person) };
}
