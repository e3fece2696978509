import type { ChecklistItem } from "./checklist";
import { type Importance, importances } from "./content";

const importanceTitles: Record<Importance, string> = {
  core: "What the core requirements wait for",
  important: "What the important ones add",
  optional: "What is optional",
};

/** A part of a checklist, with the steps that belong to it. */
export interface StepGroup {
  title: string;
  members: ChecklistItem[];
}

/**
 * Steps by the strongest requirement that waits for them. Invariants: read one after another the groups are the plan's
 * order; none is empty.
 */
export function groupByImportance(items: readonly ChecklistItem[]): StepGroup[] {
  const groups = importances.map((importance) => ({
    title: importanceTitles[importance],
    members: items.filter((item) => item.importance === importance),
  }));
  return groups.filter(isFilled);
}

/**
 * Steps by what their skills belong to, the groups in the given order, what belongs to none at the end. Invariants: each
 * step is in one group where no skill is in two; no group is empty.
 */
export function groupBySkill(
  items: readonly ChecklistItem[],
  groups: readonly { title: string; skills: ReadonlySet<string> }[],
): StepGroup[] {
  const rest = items.filter(({ skill }) => !groups.some(({ skills }) => skills.has(skill)));
  const filled = groups.map(({ title, skills }) => ({
    title,
    members: items.filter(({ skill }) => skills.has(skill)),
  }));
  return [...filled, { title: "Others", members: rest }].filter(isFilled);
}

function isFilled({ members }: StepGroup): boolean {
  return members.length > 0;
}
