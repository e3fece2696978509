import { spellCount } from "@/domain/number-words";
import { formatCount } from "@/lib/format";
import type { ComparedProps } from "./compare-row";

/** "Both", "All three" */
export function nameAll(roles: number): string {
  return roles === 2 ? "Both" : `All ${spellCount(roles)}`;
}

/** How much the roles have in common, how much of one comes with another, and which is nearest. */
export function summariseComparison({ roles, comparison, levels, catalogue }: ComparedProps): string {
  const { skills, hours, headStarts } = comparison;
  const shared = skills.filter(({ sharedBy }) => sharedBy === "all").length;
  const [best] = headStarts.toSorted((a, b) => b.readiness - a.readiness);
  const titleOf = (id: string): string => catalogue.roles.get(id)?.title ?? id;
  const [nearest, next] = roles
    .map(({ title }, index) => ({ title, hours: hours[index] ?? 0 }))
    .sort((a, b) => a.hours - b.hours);
  return [
    `${nameAll(roles.length)} ask for ${shared} of the ${formatCount(skills.length, "skill")} that any of them asks for.`,
    ...(best
      ? [`Who is ready for ${titleOf(best.from)} is ${best.readiness} % ready for ${titleOf(best.to)}.`]
      : []),
    ...(levels.size > 0 && nearest && next && nearest.hours < next.hours
      ? [`Nearest to you is ${nearest.title}.`]
      : []),
  ].join(" ");
}
