import type { Archive } from "@/domain/archive";
import { visitor } from "@/domain/person";
import { getDatabase } from "@/store/current";
import { getArchive } from "@/store/person/archive";
import { getViewer } from "./viewer";

/** All there is of whoever is asking; of a visitor, nothing. */
export async function getViewerArchive(): Promise<Archive> {
  const viewer = await getViewer();
  return viewer === null ? { person: visitor, history: [] } : getArchive(getDatabase(), viewer);
}
