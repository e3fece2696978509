import type { Catalogue } from "@/domain/catalogue";
import type { Finding } from "@/domain/finding";
import { levelWords } from "@/domain/level";
import type { PlanAnswer } from "@/domain/plan-answer";
import { plurals } from "@/domain/prose";
import type { CitedSource, RequirementAnswer } from "@/domain/requirement-answer";
import { formatHours } from "@/lib/format";

/* What the tools found, in words: a line for each thing, with the id by which one asks on. */

/** A skill or a role by its title, with its id. */
export function nameOf(known: ReadonlyMap<string, { title: string }>, id: string): string {
  return `${known.get(id)?.title ?? id} (${id})`;
}

export function levelWord(level: number): string {
  return `${levelWords[level] ?? level} (${level} of 4)`;
}

/** A heading with a list below it; nothing where the list is empty. */
export function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `${heading}:`, ...lines.map((line) => `- ${line}`)];
}

/** Sources as a reader finds them: where in them, and their address. */
export function sourceWords(cited: readonly CitedSource[]): string[] {
  return listed(
    "Sources",
    cited.map(({ title, publisher, published, where, url }) =>
      [title, publisher, published, where, url].filter((part) => part !== null && part !== "").join(", "),
    ),
  );
}

export function findingWords(findings: readonly Finding[], total: number, origin: string | null): string {
  if (findings.length === 0) return "Nothing was found.";
  const lines = findings.map(({ kind, id, title, context, also }) => {
    const place = kind === "resource" ? `skills/${id}` : `${plurals[kind]}/${id}`;
    const address = origin === null ? "" : `, ${origin}/${place}`;
    return `${kind} ${id}: ${title}${also === null ? "" : ` (${also})`}, ${context}${address}`;
  });
  return [`${total} found, the best first:`, ...lines.map((line) => `- ${line}`)].join("\n");
}

export function planWords(
  { roles, skills }: Catalogue,
  { readiness, hours, end, steps }: PlanAnswer,
): string {
  const ready = Object.entries(readiness).map(([id, percent]) => `${nameOf(roles, id)}: ${percent} % ready`);
  const total = `${steps.length} steps, about ${formatHours(hours)}${end === undefined ? "" : `, done on ${end}`}`;
  const lines = steps.map((step, place) => {
    const dates = step.start === undefined ? "" : `, ${step.start} to ${step.end}`;
    const { skill, level, importance } = step;
    return `${place + 1}. ${nameOf(skills, skill)} to ${levelWords[level]}, ${formatHours(step.hours)}, ${importance}${dates}`;
  });
  return [...ready, total, ...lines].join("\n");
}

export function requirementWords({ roles, skills }: Catalogue, answer: RequirementAnswer): string {
  const { asked, level, hours, levels, neededBy, needs, sources } = answer;
  const [role, skill] = [nameOf(roles, answer.role), nameOf(skills, answer.skill)];
  const reason = asked
    ? `${role} asks for ${skill} at ${levelWord(asked.level)}; it is ${asked.importance}: ${asked.why}`
    : `${role} does not ask for ${skill} itself, but what it asks for builds on it.`;
  return [
    reason,
    `On the way there it goes to ${levelWord(level)}, about ${formatHours(hours)} from nothing.`,
    ...listed(
      "What that means",
      levels.map((each) => `${levelWords[each.level]}, about ${formatHours(each.hours)}: ${each.youCan}`),
    ),
    ...listed(
      "It builds on",
      needs.map((need) => `${nameOf(skills, need.skill)} at ${levelWord(need.level)}`),
    ),
    ...listed(
      "On the way these build on it",
      neededBy.map((id) => nameOf(skills, id)),
    ),
    ...sourceWords(sources),
  ].join("\n");
}
