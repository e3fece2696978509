import type { Catalogue } from "./catalogue";
import { levelWords } from "./level";
import { describeEvidence, escapeMarkdown, quoteMarkdown } from "./markdown-text";
import { listOwnSkills, type OwnSkill } from "./own-skills";
import type { Person } from "./person";

/**
 * What a person has entered, as Markdown to read and to keep. Invariant: whatever was entered reads as the
 * text that it is; none of it becomes markup, save that an address may lead to where it says.
 */
export function writeMarkdown(person: Person, catalogue: Catalogue): string {
  const { goals, hoursPerWeek, planStart } = person;
  const titles = goals.map((id) => catalogue.roles.get(id)?.title ?? id);
  const pace = [
    ...(hoursPerWeek === null ? [] : [`${hoursPerWeek} hours a week`]),
    ...(planStart === null ? [] : [`from ${planStart} on`]),
  ].join(", ");
  const skills = listOwnSkills(person, catalogue);
  const areas = [...new Set(skills.map(({ area }) => area))];
  const parts = [
    "# My skills",
    ...(titles.length === 0
      ? []
      : ["## Goals", titles.map((title, at) => `${at + 1}. ${escapeMarkdown(title)}`).join("\n")]),
    ...(pace === "" ? [] : [`Pace: ${pace}.`]),
    ...areas.flatMap((area) => [
      `## ${escapeMarkdown(area ?? "No longer part of the catalogue")}`,
      ...skills.filter((skill) => skill.area === area).flatMap(writeSkill),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function writeSkill({ title, level, choice, note, evidence, finished }: OwnSkill): string[] {
  const words = choice === "skipped" ? "not for me" : choice === "learning" ? "learning" : null;
  const state = [levelWords[level], words].filter((word) => word !== null).join(", ");
  const items = [
    ...evidence.map((each) => `- ${describeEvidence(each)}`),
    ...finished.map((each) => `- Finished: ${escapeMarkdown(each.title)}`),
  ];
  return [
    `### ${escapeMarkdown(title)}: ${state}`,
    ...(note === "" ? [] : [quoteMarkdown(note)]),
    ...(items.length === 0 ? [] : [items.join("\n")]),
  ];
}
