import { countByDay } from "@/domain/activity";
import { findAreaProgress } from "@/domain/area-progress";
import type { Catalogue } from "@/domain/catalogue";
import type { Archive } from "@/domain/archive";
import { findNews } from "@/domain/news";
import { skippedSkills } from "@/domain/person";
import { findStandings } from "@/domain/standings";
import { drawActivity } from "@/pictures/activity";

type Publications = Parameters<typeof findNews>[3];

/** All that a person's overview shows, from everything they entered and what was published. */
export function overviewOf(
  catalogue: Catalogue,
  { person, history }: Archive,
  published: Publications,
  newsSince: Date,
  now: Date,
) {
  const { graph, roles } = catalogue;
  const skipped = skippedSkills(person);
  const goals = person.goals.flatMap((id) => roles.get(id) ?? []);
  const aims = goals.length > 0 ? goals : [...roles.values()];
  return {
    goals,
    standings: findStandings(graph, person.levels, [...roles.values()], { skipped }),
    areas: findAreaProgress(graph, person.levels, aims, catalogue, { skipped }),
    activity: drawActivity(
      countByDay(history.map(({ at }) => ({ at: new Date(at) }))),
      now.toISOString().slice(0, 10),
    ),
    news: findNews(catalogue, person, newsSince, published),
  };
}
