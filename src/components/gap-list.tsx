import type { ReactNode } from "react";
import type { ChecklistItem } from "@/domain/checklist";
import type { StepGroup } from "@/domain/checklist-groups";
import { sumHours } from "@/domain/gap";
import { formatCount, formatHours } from "@/lib/format";

interface GapListProps {
  groups: readonly StepGroup[];
  row: (item: ChecklistItem) => ReactNode;
}

/** The steps of a gap by groups, each with its number in the plan. */
export function GapList({ groups, row }: GapListProps) {
  return groups.map(({ title, members }) => (
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
