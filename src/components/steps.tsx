import Link from "next/link";
import type { ReactNode } from "react";
import { type Importance, importances, type Skill } from "@/domain/content";
import { type GapStep, sumHours } from "@/domain/gap";
import { formatCount, formatHours } from "@/lib/format";
import { pageOf } from "./href";
import { LevelMark } from "./level";

const groupTitles: Record<Importance, string> = {
  core: "What the core requirements wait for",
  important: "What the important ones add",
  optional: "What is optional",
};

interface StepListProps {
  steps: readonly GapStep[];
  skills: ReadonlyMap<string, Skill>;
  /** What a person can do about a step, when somebody is asking. */
  control?: (step: GapStep) => ReactNode;
}

/** A plan as an ordered list, numbered through, in groups that follow its order. */
export function StepList({ steps, skills, control }: StepListProps) {
  const groups = importances.map((importance) => {
    return { importance, members: steps.filter((step) => step.importance === importance) };
  });
  let before = 0;
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ importance, members }) => {
      const start = before + 1;
      before += members.length;
      return (
        <section key={importance}>
          <h3>
            {groupTitles[importance]}{" "}
            <span className="text-soft font-normal">
              {formatCount(members.length, "step")}, about {formatHours(sumHours(members))}
            </span>
          </h3>
          <ol start={start} className="figures list-decimal pl-10 marker:text-soft">
            {members.map((step) => (
              <li key={`${step.skill} ${step.level}`} className="border-line border-b py-2 pl-1">
                <StepLine step={step} title={skills.get(step.skill)?.title ?? step.skill}>
                  {control?.(step)}
                </StepLine>
              </li>
            ))}
          </ol>
        </section>
      );
    });
}

interface StepLineProps {
  step: GapStep;
  title: string;
  children: ReactNode;
}

function StepLine({ step, title, children }: StepLineProps) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-4">
      {children !== undefined && (
        <span aria-hidden="true" className="hidden print:inline">
          ☐
        </span>
      )}
      <Link href={pageOf("skill", step.skill)} prefetch={false} className="grow basis-full sm:basis-56">
        {title}
      </Link>
      <div className="order-last sm:order-none">{children}</div>
      <span className="basis-36">
        <LevelMark level={step.level} />
      </span>
      <span className="sm:basis-24 sm:text-right">{formatHours(step.hours)}</span>
      {step.neededDespiteSkip && (
        <span className="text-doubt w-full text-small">
          You skipped this skill; another step builds on it.
        </span>
      )}
    </div>
  );
}
