import { cache } from "react";
import { type SharedView, viewShared } from "@/domain/share";
import { getCatalogue, getDatabase } from "@/store/current";
import { findShare, getShares, type Share } from "@/store/person/shares";
import { findPerson } from "./person";
import { getViewer } from "./viewer";

/** The pages that whoever is asking shares now; of a visitor, none. */
export async function getViewerShares(): Promise<Share[]> {
  const viewer = await getViewer();
  return viewer === null ? [] : getShares(getDatabase(), viewer, new Date());
}

/** What an address shows to whoever has it, and nothing else; null when it shows nothing any more, or never did. */
export const getShared = cache(async (token: string): Promise<SharedView | null> => {
  const share = await findShare(getDatabase(), token, new Date());
  const person = share && (await findPerson(share.personId));
  return person && viewShared(person, share.scope, await getCatalogue());
});
