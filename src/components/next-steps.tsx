import type { ReactNode } from "react";
import type { Skill } from "@/domain/content";
import { levelWords } from "@/domain/level";
import { describeReason, findReason } from "@/domain/next-reason";
import type { NextStep } from "@/domain/next-steps";
import { pageOf } from "./href";

interface NextStepsProps {
  steps: readonly NextStep[];
  /** How many target roles they were ranked for. */
  targets: number;
  skills: ReadonlyMap<string, Skill>;
  /** What marks a step as done, where the page does not list it with that anyway. */
  control?: (step: NextStep) => ReactNode;
}

/** The steps that bring most for their hours, each with its reason in words. */
export function NextSteps({ steps, targets, skills, control }: NextStepsProps) {
  if (steps.length === 0) return null;
  return (
    <section>
      <h2 id="next">Best next steps</h2>
      <ul className="max-w-3xl space-y-2">
        {steps.map((step) => (
          <li key={step.skill} className="flex flex-wrap items-baseline justify-between gap-x-6">
            <span className="max-w-[65ch]">
              <a href={pageOf("skill", step.skill)}>{skills.get(step.skill)?.title ?? step.skill}</a> to{" "}
              {levelWords[step.level]}: {describeReason(findReason(step, targets))}
            </span>
            {control?.(step)}
          </li>
        ))}
      </ul>
    </section>
  );
}
