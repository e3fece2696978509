import Link from "next/link";
import type { Skill } from "@/domain/content";
import { levelWords } from "@/domain/level";
import type { NextStep } from "@/domain/next-steps";
import { formatCount, formatHours } from "@/lib/format";
import { pageOf } from "./href";

/** The steps that bring most for their hours, each with its reason in words. */
export function NextSteps({
  steps,
  skills,
}: {
  steps: readonly NextStep[];
  skills: ReadonlyMap<string, Skill>;
}) {
  if (steps.length === 0) return null;
  return (
    <section>
      <h2 id="next">Best next steps</h2>
      <ul className="space-y-2">
        {steps.map((step) => (
          <li key={step.skill}>
            <Link href={pageOf("skill", step.skill)} prefetch={false}>
              {skills.get(step.skill)?.title ?? step.skill}
            </Link>{" "}
            to {levelWords[step.level]}: {reasonOf(step)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasonOf({ unlocks, hours, roles }: NextStep): string {
  const parts = [
    roles.length > 1 ? `needed by ${roles.length} of your roles` : null,
    unlocks > 0 ? `opens ${formatCount(unlocks, "more step")}` : "asked for by the role itself",
    `about ${formatHours(hours)}`,
  ];
  return parts.filter((part) => part !== null).join(", ");
}
