import type { Catalogue } from "./catalogue";
import type { ChecklistItem } from "./checklist";
import type { StepGroup } from "./checklist-groups";
import type { Resource } from "./content";
import { writeRows } from "./csv";
import { type Gap, sumHours } from "./gap";
import { levelWords } from "./level";
import { describeEvidence, escapeMarkdown, linkMarkdown, quoteMarkdown } from "./markdown-text";
import { estimateHours } from "./number-words";
import { listOwnSkills } from "./own-skills";
import type { Person } from "./person";
import type { Readiness } from "./readiness";
import { describeReasons } from "./step-reasons";
import { writtenCells } from "./write-csv";

/** A role's gap as somebody looks at it: the steps that are shown, by groups, and what they entered about these. */
export interface Checklist {
  role: { title: string };
  /** The starting point that it is seen from, if any. */
  start: { title: string } | undefined;
  gap: Gap;
  readiness: Readiness;
  groups: readonly StepGroup[];
  person: Person;
}

/**
 * A checklist as Markdown, with boxes to tick. Invariants: a box for each step that is shown, in the same order; what was
 * entered is there once for each skill, and reads as the text that it is.
 */
export function writeChecklist(list: Checklist, catalogue: Catalogue): string {
  const own = new Map(listOwnSkills(list.person, catalogue).map((skill) => [skill.id, skill]));
  const writeStep = (item: ChecklistItem): string => {
    const { skill: id, level, hours, number, depth } = item;
    const skill = catalogue.skills.get(id);
    const entered = own.get(id);
    // Its note and evidence stand at the first step of a skill alone.
    own.delete(id);
    const finished = new Set(list.person.finished.filter((each) => each.skill === id).map(({ url }) => url));
    const sentences = [
      `${number}. ${escapeMarkdown(skill?.title ?? id)}: ${levelWords[level]}, ${estimateHours(hours)}.`,
      ...(depth === 0 ? ["Can be begun now."] : []),
      escapeMarkdown(describeReasons(item, catalogue.skills)),
    ];
    const below = [
      ...(entered && entered.note !== "" ? [quoteMarkdown(entered.note)] : []),
      ...(entered?.evidence ?? []).map((each) => `- Evidence: ${describeEvidence(each)}`),
      ...resourcesOf(item, catalogue).map(
        (each) => `- [${finished.has(each.url) ? "x" : " "}] ${tell(each)}`,
      ),
    ];
    return [`- [ ] ${sentences.join(" ")}`, ...below.map((part) => part.replace(/^/gm, "  "))].join("\n");
  };
  const parts = [
    `# Your way to ${escapeMarkdown(list.role.title)}`,
    summarise(list),
    ...list.groups.flatMap(({ title, members }) => [
      `## ${escapeMarkdown(title)}: ${count(members.length, "step")}, ${estimateHours(sumHours(members))}`,
      members.map(writeStep).join("\n"),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

const columns =
  "step,group,skill,title,area,kind,level,word,yours,hours,importance,open,why,resources,note,evidence,finished";

/** A checklist as a table. Invariant: a line for each step that is shown, in the same order. */
export function writeChecklistTable(list: Checklist, catalogue: Catalogue): string {
  const { skills, areas } = catalogue;
  const own = new Map(listOwnSkills(list.person, catalogue).map((skill) => [skill.id, skill]));
  const rows = list.groups.flatMap(({ title: group, members }) =>
    members.map((item) => {
      const { skill: id, level, hours, number, importance, depth } = item;
      const skill = skills.get(id);
      return [
        ...[String(number), group, id, skill?.title ?? id, areas.get(skill?.area ?? "")?.title ?? ""],
        ...[skill?.kind ?? "", String(level), levelWords[level], String(list.person.levels.get(id) ?? 0)],
        ...[String(hours), importance, depth === 0 ? "yes" : "no", describeReasons(item, skills)],
        resourcesOf(item, catalogue)
          .map(({ url }) => url)
          .join("\n"),
        ...writtenCells(own.get(id) ?? { note: "", evidence: [], finished: [] }),
      ];
    }),
  );
  return writeRows([columns.split(","), ...rows]);
}

/** What there is to learn a step by. */
function resourcesOf({ skill, level }: ChecklistItem, { skills }: Catalogue): Resource[] {
  return (skills.get(skill)?.learn ?? []).filter(({ from }) => from === level);
}

function tell({ title, url, kind, cost, hours }: Resource): string {
  const facts = [kind, cost, ...(hours === null ? [] : [estimateHours(hours)])].join(", ");
  return `${escapeMarkdown(title)} (${escapeMarkdown(facts)}, ${linkMarkdown(url)})`;
}

/** Where the person stands, and how much of what is left is shown. */
function summarise({ gap, groups, readiness: { percent, leftOut }, start }: Checklist): string {
  const shown = groups.flatMap(({ members }) => members);
  const isPart = shown.length < gap.steps.length;
  const sentences = [
    `${start ? `As a ${escapeMarkdown(start.title)} you are` : "You are"} ${percent} % ready.`,
    gap.steps.length === 0
      ? "Nothing that this role asks for is missing."
      : `${count(gap.steps.length, "step")} left, ${estimateHours(gap.hours)}.`,
    ...(isPart && shown.length === 0 ? ["None of them is like what was asked for."] : []),
    ...(isPart && shown.length > 0
      ? [`${shown.length} of them shown here, ${estimateHours(sumHours(shown))}.`]
      : []),
    ...(leftOut === 0 ? [] : [`${count(leftOut, "requirement")} left out, as you chose.`]),
  ];
  return sentences.join(" ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
