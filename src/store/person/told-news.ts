import { lookAtNews } from "@/domain/told-news";
import type { Database } from "../database";

/**
 * Since when what was published is news to a person who looks at it now. What is kept of that is written only when there
 * are news, or none any more.
 */
export async function tellNews(
  { read, write }: Database,
  personId: string,
  published: Date,
  now: Date,
): Promise<Date> {
  const row = await read.person.findUnique({ where: { id: personId } });
  if (!row) return now;
  // Who came before this was kept has news from their beginning on.
  const told = { until: row.newsUntil ?? row.createdAt, shownAt: row.newsShownAt };
  const next = lookAtNews(told, published, now);
  if (next !== told) {
    const data = { newsUntil: next.until, newsShownAt: next.shownAt };
    await write((tx) => tx.person.updateMany({ where: { id: personId }, data }));
  }
  return next.until;
}
