import type { Importance, Skill } from "./content";
import type { Gap, GapStep, RoleNode } from "./gap";
import { findReasons, type StepReason } from "./step-reasons";

/** A step to work on, with why it is there. */
export interface ChecklistItem extends GapStep, StepReason {
  /** Its number in the plan, counted from 1; it stays when others are not shown. */
  number: number;
}

export interface ChecklistFilter {
  importance?: Importance | undefined;
  kind?: Skill["kind"] | undefined;
  /** Only what can be begun now. */
  isOpen?: boolean;
}

/**
 * A gap as a list to work with, in plan order.
 * Invariant: without a filter, all steps of the gap; with one, those of them that pass, in the same order and
 * with the same numbers.
 */
export function listSteps(
  gap: Gap,
  role: RoleNode,
  skills: ReadonlyMap<string, Skill>,
  { importance, kind, isOpen = false }: ChecklistFilter = {},
): ChecklistItem[] {
  const reasons = findReasons(gap.steps, role, skills);
  return gap.steps
    .map((step, index) => ({
      ...step,
      ...(reasons[index] ?? { asked: null, waiting: [] }),
      number: index + 1,
    }))
    .filter(
      (item) =>
        (importance === undefined || item.importance === importance) &&
        (kind === undefined || skills.get(item.skill)?.kind === kind) &&
        (!isOpen || item.depth === 0),
    );
}
