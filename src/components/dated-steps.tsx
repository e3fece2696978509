import type { Role, Skill } from "@/domain/content";
import type { GoalPlan } from "@/domain/goals";
import { levelWords } from "@/domain/level";
import { formatCount, formatDay, formatHours } from "@/lib/format";
import { pageOf } from "./href";

interface DatedStepsProps {
  goals: readonly GoalPlan[];
  roles: ReadonlyMap<string, Role>;
  skills: ReadonlyMap<string, Skill>;
}

/** Every step of the plan in its order, with its days where there is a pace; by the goal that needs it first. */
export function DatedSteps({ goals, roles, skills }: DatedStepsProps) {
  return goals
    .filter(({ steps }) => steps.length > 0)
    .map(({ role, steps, hours }) => (
      <details key={role} className="border-line border-b py-2">
        <summary className="min-h-8 cursor-pointer font-sans">
          {roles.get(role)?.title ?? role}{" "}
          <span className="text-soft">
            {formatCount(steps.length, "step")}, about {formatHours(hours)}
          </span>
        </summary>
        <ol className="figures mt-2 text-small">
          {steps.map(({ skill, level, hours: each, start, end }) => (
            <li key={`${skill} ${level}`} className="border-line flex flex-wrap gap-x-6 border-t py-1">
              <a href={pageOf("skill", skill)} className="grow basis-64">
                {skills.get(skill)?.title ?? skill} to {levelWords[level]}
              </a>
              <span className="basis-24 sm:text-right">{formatHours(each)}</span>
              {start !== undefined && end !== undefined && (
                <span className="basis-72 sm:text-right">
                  {start === end ? formatDay(start) : `${formatDay(start)} – ${formatDay(end)}`}
                </span>
              )}
            </li>
          ))}
        </ol>
      </details>
    ));
}
