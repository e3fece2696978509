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
}

/** The steps that bring most for their hours, each with its reason in words. */
export function NextSteps({ steps, targets, skills }: NextStepsProps) {
  if (steps.length === 0) return null;
  return (
    <section>
      <h2 id="next">Best next steps</h2>
      <ul className="space-y-2">
        {steps.map((step) => (
          <li key={step.skill}>
            <a href={pageOf("skill", step.skill)}>{skills.get(step.skill)?.title ?? step.skill}</a> to{" "}
            {levelWords[step.level]}: {describeReason(findReason(step, targets))}
          </li>
        ))}
      </ul>
    </section>
  );
}
