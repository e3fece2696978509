import type { Catalogue } from "@/domain/catalogue";
import { importances, type Role, type Skill } from "@/domain/content";
import { headlineBands } from "@/domain/pay";
import { plainText } from "@/domain/prose";
import { citeSources } from "@/domain/requirement-answer";
import type { Band } from "@/domain/salary";
import { formatHours, formatNumber, formatPlace } from "@/lib/format";
import { levelWord, listed, nameOf, sourceWords } from "./words";

/** A role in words: what it is, asks for and pays, where it leads, and what that rests on. */
export function roleWords(catalogue: Catalogue, role: Role, origin: string | null): string {
  const { skills, roles, certifications } = catalogue;
  const { experience, requirements } = role;
  const years = experience && `; people usually bring ${experience.min} to ${experience.max} years of work`;
  return [
    `${role.title} (${role.id}), ${role.seniority}, ${role.family}${years ?? ""}.`,
    plainText(role.summary),
    ...(origin === null ? [] : [`${origin}/roles/${role.id}`]),
    ...importances.flatMap((importance) =>
      listed(
        `Skills, ${importance}`,
        requirements
          .filter((each) => each.importance === importance)
          .map(
            ({ skill, level, why }) => `${nameOf(skills, skill)} at ${levelWord(level)}: ${plainText(why)}`,
          ),
      ),
    ),
    ...listed("Pay", headlineBands(role).map(bandWords)),
    ...listed(
      "Certifications",
      role.certifications.map((each) => `${nameOf(certifications, each.certification)}, ${each.importance}`),
    ),
    ...listed(
      "Next moves",
      role.nextMoves.map(({ role: to, why }) => `${nameOf(roles, to)}: ${plainText(why)}`),
    ),
    ...sourceWords(citeSources(catalogue, role)),
  ].join("\n");
}

/** A band with its doubt: on how many rows it rests, of which years, and whether they are of the role itself. */
export function bandWords({ where, seniority, basis, currency, figures, rows, years, proxy }: Band): string {
  const { p25, median, p75 } = figures;
  const parts = [
    median && `median ${formatNumber(median.value)}`,
    p25 && p75 && `middle half ${formatNumber(p25.value)} to ${formatNumber(p75.value)}`,
  ].filter((part) => part !== undefined);
  const who = seniority === "all" ? "all levels" : seniority;
  const when = years.first === years.last ? `${years.last}` : `${years.first} to ${years.last}`;
  const doubt = proxy ? "; a proxy: a broader or neighbouring group, not this role" : "";
  const rest = `from ${rows.length} ${rows.length === 1 ? "row" : "rows"}, ${when}${doubt}`;
  return `${formatPlace(where)}, ${who}, ${basis} pay in ${currency} a year: ${parts.join(", ")}; ${rest}`;
}

/** A skill in words: its levels, what it builds on, how it is learnt, and what that rests on. */
export function skillWords(catalogue: Catalogue, skill: Skill, origin: string | null): string {
  const { skills, content } = catalogue;
  const asking = content.roles.flatMap((role) => {
    const asked = role.requirements.find((each) => each.skill === skill.id);
    return asked ? `${role.title} (${role.id}) at ${levelWord(asked.level)}, ${asked.importance}` : [];
  });
  return [
    `${skill.title} (${skill.id}), ${skill.kind}. ${plainText(skill.summary)}`,
    ...(origin === null ? [] : [`${origin}/skills/${skill.id}`]),
    ...listed(
      "Levels",
      skill.levels.map(({ youCan, hours }, below) => {
        return `${levelWord(below + 1)}, ${formatHours(hours)} from the level below: ${plainText(youCan)}`;
      }),
    ),
    ...listed(
      "It builds on",
      skill.buildsOn.map(({ toReach, skill: need, at }) => {
        return `${nameOf(skills, need)} at ${levelWord(at)}, to reach ${levelWord(toReach)}`;
      }),
    ),
    ...listed(
      "To learn it",
      skill.learn.map(
        ({ title, url, kind, cost, from }) => `${title}, ${kind}, ${cost}, from ${levelWord(from)}, ${url}`,
      ),
    ),
    ...listed("Roles that ask for it", asking),
    ...sourceWords(citeSources(catalogue, skill)),
  ].join("\n");
}
