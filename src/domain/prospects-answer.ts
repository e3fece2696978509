import type { Catalogue } from "./catalogue";
import type { Profile } from "./graph";
import { findLeverage, type Leverage } from "./leverage";
import { renameLevels } from "./progress";
import { listPayScales, type PayScale, type Prospect, rankByPay, type WithoutPay } from "./prospects";
import { findStandings } from "./standings";

/** What somebody could become, as every interface for programs answers it. */
export interface ProspectsAnswer {
  /** All roles, the nearest first. */
  roles: { role: string; readiness: number; hours: number }[];
  /** The skills whose next level brings most over all roles, for each hour. */
  skills: Leverage[];
  /** Where pay can be compared, and for how many roles. */
  payScales: (PayScale & { roles: number })[];
  /** The roles by what they pay for each hour that is left, on the scale that was asked for. */
  pay?: {
    ranked: ({ role: string } & Pick<
      Prospect<never>,
      "hours" | "median" | "years" | "rows" | "payPerHour"
    >)[];
    absent: { role: string; because: WithoutPay<never>["because"] }[];
  };
}

/**
 * Answers how far somebody is from every role, what would help most, and what it would pay; earlier ids of skills
 * count as their present ones. Invariant: every role is in `roles` once, and once in `pay`, where a scale is given.
 */
export function answerProspects(
  { graph, content, renames }: Catalogue,
  have: Profile,
  scale?: PayScale,
): ProspectsAnswer {
  const levels = renameLevels(have, renames.skill);
  const standings = findStandings(graph, levels, content.roles);
  const byPay = scale && rankByPay(standings, scale);
  return {
    roles: standings.map(({ role, percent, hours }) => ({ role: role.id, readiness: percent, hours })),
    skills: findLeverage(graph, levels, content.roles),
    payScales: listPayScales(content.roles),
    ...(byPay && {
      pay: {
        ranked: byPay.ranked.map(({ role, hours, median, years, rows, payPerHour }) => {
          return { role: role.id, hours, median, years, rows, payPerHour };
        }),
        absent: byPay.absent.map(({ role, because }) => ({ role: role.id, because })),
      },
    }),
  };
}
