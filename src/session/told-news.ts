import { getDatabase } from "@/store/current";
import { tellNews } from "@/store/person/told-news";
import { getViewer } from "./viewer";

/**
 * Since when what was published is news to whoever is asking and looks at it now. The one page that writes when it is
 * read, and at most twice for a publishing: what somebody was shown cannot be known before.
 */
export async function getNewsSince(published: Date, now: Date): Promise<Date> {
  const viewer = await getViewer();
  return viewer === null ? now : tellNews(getDatabase(), viewer, published, now);
}
