import { type Percentile, percentiles, type Role, type Skill } from "@/domain/content";
import { headlineBands } from "@/domain/pay";
import { plainText } from "@/domain/prose";
import type { Band } from "@/domain/salary";
import { pageOf } from "./href";

const percentileNames = {
  p10: "percentile10",
  p25: "percentile25",
  median: "median",
  p75: "percentile75",
  p90: "percentile90",
} as const satisfies Record<Percentile, string>;

/**
 * A role as schema.org's Occupation. Pay is stated only where a series is of this very role: what is
 * borrowed from a neighbour has no place in a form that cannot say so. Addresses are whole or left out.
 */
export function describeOccupation(role: Role, skills: ReadonlyMap<string, Skill>, origin: string | null) {
  const exact = headlineBands(role).filter(({ proxy }) => !proxy);
  const places = [...new Set(exact.map(({ where }) => where))];
  const urlOf = (path: string) => (origin === null ? {} : { url: origin + path });
  return {
    "@context": "https://schema.org",
    "@type": "Occupation",
    name: role.title,
    ...(role.aliases.length > 0 && { alternateName: role.aliases }),
    description: plainText(role.summary),
    ...urlOf(pageOf("role", role.id)),
    ...(role.onet !== null && {
      occupationalCategory: {
        "@type": "CategoryCode",
        codeValue: role.onet,
        inCodeSet: {
          "@type": "CategoryCodeSet",
          name: "O*NET-SOC",
          url: "https://www.onetonline.org/",
        },
      },
    }),
    skills: role.requirements.flatMap(({ skill: id }) => {
      const title = skills.get(id)?.title;
      return title === undefined
        ? []
        : [{ "@type": "DefinedTerm", name: title, ...urlOf(pageOf("skill", id)) }];
    }),
    ...(places.length > 0 && {
      occupationLocation: places.map((where) => ({ "@type": "Country", name: where })),
      estimatedSalary: exact.map(describePay),
    }),
  };
}

function describePay({ where, seniority, basis, currency, figures }: Band) {
  const stated = percentiles.flatMap((percentile) => {
    const figure = figures[percentile];
    return figure ? [[percentileNames[percentile], figure.value] as const] : [];
  });
  return {
    "@type": "MonetaryAmountDistribution",
    name: `${basis} pay, ${where}, ${seniority === "all" ? "all levels of seniority" : seniority}`,
    currency,
    duration: "P1Y",
    ...Object.fromEntries(stated),
  };
}
