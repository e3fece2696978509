import type { Archive } from "@/domain/archive";
import { visitor } from "@/domain/person";
import { getDatabase } from "@/store/current";
import { getArchive } from "@/store/person/archive";
import { getViewer } from "./viewer";

/** All there is of whoever is asking; of a visitor, nothing. */
export async function getViewerArchive(): Promise<Archive> {
  return getArchiveOf(await getViewer());
}

/** All there is of a person; of a visitor, nothing. */
export async function getArchiveOf(personId: string | null): Promise<Archive> {
  return personId === null ? { person: visitor, history: [] } : getArchive(getDatabase(), personId);
}
