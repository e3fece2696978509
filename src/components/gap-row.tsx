import type { ReactNode } from "react";
import type { ChecklistItem } from "@/domain/checklist";
import type { Skill } from "@/domain/content";
import { describeReasons } from "@/domain/step-reasons";
import { formatHours } from "@/lib/format";
import { pageOf } from "./href";
import { LevelMark } from "./level";

interface GapRowProps {
  item: ChecklistItem;
  skills: ReadonlyMap<string, Skill>;
  /** Marks the row for the keys that set a level. */
  mark?: object | undefined;
  /** What marks the step as done. */
  control: ReactNode;
  /** What one can work with: resources, notes, evidence. */
  children?: ReactNode;
}

/** One step of a checklist: what, how far, how long, why, and what one can do about it. */
export function GapRow({ item, skills, mark, control, children }: GapRowProps) {
  const { skill, level, hours, number, depth, neededDespiteSkip } = item;
  return (
    <div {...mark} className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
      <span className="text-soft w-8 shrink-0 text-right">{number}.</span>
      <span aria-hidden="true" className="hidden print:inline">
        ☐
      </span>
      <a href={pageOf("skill", skill)} className="grow basis-[60%] sm:basis-56">
        {skills.get(skill)?.title ?? skill}
      </a>
      <span className="max-sm:ml-12 sm:basis-36">
        <LevelMark level={level} />
      </span>
      <span className="sm:basis-24 sm:text-right">{formatHours(hours)}</span>
      <div className="basis-24 max-sm:ml-12">{control}</div>
      <p className="text-soft ml-12 basis-full text-small">
        {depth === 0 && <strong className="text-accent font-semibold">Can be begun now. </strong>}
        {describeReasons(item, skills)}
        {neededDespiteSkip && (
          <span className="text-doubt"> You left this skill out; another step builds on it.</span>
        )}
      </p>
      {children}
    </div>
  );
}
