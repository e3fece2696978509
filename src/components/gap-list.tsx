import type { ReactNode } from "react";
import type { ChecklistItem } from "@/domain/checklist";
import { type Importance, importances } from "@/domain/content";
import { sumHours } from "@/domain/gap";
import { formatCount, formatHours } from "@/lib/format";

const importanceTitles: Record<Importance, string> = {
  core: "What the core requirements wait for",
  important: "What the important ones add",
  optional: "What is optional",
};

/** A part of the list, with the steps that belong to it. */
export interface StepGroup {
  title: string;
  members: ChecklistItem[];
}

/** Steps by the strongest requirement that waits for them; read one after another, this is the plan's order. */
export function groupByImportance(items: readonly ChecklistItem[]): StepGroup[] {
  return importances.map((importance) => ({
    title: importanceTitles[importance],
    members: items.filter((item) => item.importance === importance),
  }));
}

/** Steps by what their skills belong to, the groups in the given order, what belongs to none at the end. */
export function groupBySkill(
  items: readonly ChecklistItem[],
  groups: readonly { title: string; skills: ReadonlySet<string> }[],
): StepGroup[] {
  const rest = items.filter(({ skill }) => !groups.some(({ skills }) => skills.has(skill)));
  return [
    ...groups.map(({ title, skills }) => ({
      title,
      members: items.filter(({ skill }) => skills.has(skill)),
    })),
    { title: "Others", members: rest },
  ];
}

interface GapListProps {
  groups: readonly StepGroup[];
  row: (item: ChecklistItem) => ReactNode;
}

/** The steps of a gap by groups, each with its number in the plan. */
export function GapList({ groups, row }: GapListProps) {
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ title, members }) => (
      <section key={title}>
        <h3>
          {title}{" "}
          <span className="text-soft font-normal">
            {formatCount(members.length, "step")}, about {formatHours(sumHours(members))}
          </span>
        </h3>
        <ol className="figures">
          {members.map((item) => (
            <li
              key={item.number}
              value={item.number}
              id={`step-${item.skill}-${item.level}`}
              className="border-line border-b py-2"
            >
              {row(item)}
            </li>
          ))}
        </ol>
      </section>
    ));
}
