import type { ChecklistItem } from "@/domain/checklist";
import { groupByImportance } from "@/domain/checklist-groups";
import type { Skill } from "@/domain/content";
import { GapList } from "./gap-list";
import { GapRow } from "./gap-row";

/** The difference between two roles as a plan: each step after all that it needs. */
export function MovePlan({
  items,
  skills,
}: {
  items: readonly ChecklistItem[];
  skills: ReadonlyMap<string, Skill>;
}) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 id="plan">The plan, step by step</h2>
      <GapList
        groups={groupByImportance(items)}
        row={(item) => <GapRow item={item} skills={skills} control={null} />}
      />
    </section>
  );
}
