import type { Token } from "@/domain/token";
import { getDatabase } from "@/store/current";
import { getTokens } from "@/store/person/tokens";
import { getViewer } from "./viewer";

/** The API tokens of whoever is asking; of a visitor, none. */
export async function getViewerTokens(): Promise<Token[]> {
  const viewer = await getViewer();
  return viewer === null ? [] : getTokens(getDatabase(), viewer, new Date());
}
