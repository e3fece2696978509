import type { Skill } from "@/domain/content";
import { levelWords } from "@/domain/level";
import { describeReason, findReason } from "@/domain/next-reason";
import type { NextStep } from "@/domain/next-steps";
import { pageOf } from "./href";
import { haveButtons, type LevelSetting, markRow } from "./level-controls";
import { LevelForm } from "./level-form";

interface NextStepsProps {
  steps: readonly NextStep[];
  /** How many target roles they were ranked for. */
  targets: number;
  skills: ReadonlyMap<string, Skill>;
  /** Whose levels they are, where the page does not list the steps with what sets these anyway. */
  setting?: LevelSetting;
}

/** The steps that bring most for their hours, each with its reason in words. */
export function NextSteps({ steps, targets, skills, setting }: NextStepsProps) {
  if (steps.length === 0) return null;
  const have = setting && haveButtons(setting, "reached");
  return (
    <section>
      <h2 id="next">Best next steps</h2>
      {setting && <LevelForm id="reached" action={setting.action} back={setting.back} />}
      <ul className="max-w-3xl space-y-2">
        {steps.map((step) => (
          <li
            key={step.skill}
            {...(setting && markRow(setting, step.skill))}
            className="flex flex-wrap items-baseline justify-between gap-x-6"
          >
            <span className="max-w-[65ch]">
              <a href={pageOf("skill", step.skill)}>{skills.get(step.skill)?.title ?? step.skill}</a> to{" "}
              {levelWords[step.level]}: {describeReason(findReason(step, targets))}
            </span>
            {have?.(step)}
          </li>
        ))}
      </ul>
    </section>
  );
}
