import { type HistoryGroup, listGroups } from "@/domain/history-groups";
import { getCatalogue, getDatabase } from "@/store/current";
import { getWholeHistory } from "@/store/person/history";
import { getViewer } from "./viewer";

const groupsOfPage = 40;

/** A page of the history of whoever is asking; of a visitor, nothing. */
export async function getViewerHistory(
  before: string | undefined,
): Promise<{ groups: HistoryGroup[]; next: string | null }> {
  const viewer = await getViewer();
  if (viewer === null) return { groups: [], next: null };
  const events = await getWholeHistory(getDatabase(), viewer);
  const { renames } = await getCatalogue();
  return listGroups(events, { before, take: groupsOfPage }, renames.skill);
}
