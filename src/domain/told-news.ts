/** What somebody has been told of the news: no more is kept of their visits. */
export interface ToldNews {
  /** What was published until then is no news to them any more. */
  until: Date;
  /** When what was published since was first shown to them; null while nothing was. */
  shownAt: Date | null;
}

/** How long news stay once they were shown: a visit and those of the same half day are one. */
const visitHours = 12;

/**
 * What somebody has been told once they look at their news, with the time of the last publishing.
 * Invariants: nothing stops being news that was not shown; what is shown stays for half a day, however often they look;
 * looking again at the same moment changes nothing.
 */
export function lookAtNews(told: ToldNews, published: Date, now: Date): ToldNews {
  const { until, shownAt } = told;
  if (shownAt !== null && now.getTime() - shownAt.getTime() < visitHours * 3_600_000) return told;
  const seen = shownAt ?? until;
  if (published > seen) return { until: seen, shownAt: now };
  return shownAt === null ? told : { until: seen, shownAt: null };
}
