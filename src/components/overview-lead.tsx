import type { Role } from "@/domain/content";
import type { Standing } from "@/domain/standings";
import { formatCount, formatHours } from "@/lib/format";
import { becomePage, pageOf } from "./href";

interface OverviewLeadProps {
  /** In how many skills the person has a level. */
  skills: number;
  goals: number;
  nearest: Standing<Pick<Role, "id" | "title" | "requirements">> | undefined;
}

/** Where one stands, in two sentences, and the one thing to do next. */
export function OverviewLead({ skills, goals, nearest }: OverviewLeadProps) {
  return (
    <>
      <p className="mt-5 max-w-[60ch] text-lead">
        You have set your level in {formatCount(skills, "skill")}.{" "}
        {nearest && (
          <>
            Nearest to you is <a href={pageOf("role", nearest.role.id)}>{nearest.role.title}</a>:{" "}
            {nearest.percent} % ready
            {nearest.hours > 0 && `, about ${formatHours(nearest.hours)} left`}.
          </>
        )}
      </p>
      <p className="mt-4 flex flex-wrap gap-x-6 font-sans">
        <a href="/me/plan" className="font-semibold">
          {goals === 0 ? "Choose what to aim for" : "Go on with your plan"}
        </a>
        <a href="/me/start">Set more levels</a>
        <a href={becomePage()}>What should I become?</a>
      </p>
    </>
  );
}
