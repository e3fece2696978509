import type { GoalsPlan } from "@/domain/goals";
import type { Pace } from "@/domain/pace";
import { formatCount, formatDay, formatHours } from "@/lib/format";

/** The plan in two sentences, or how to begin one. */
export function PlanSummary({ plan, pace }: { plan: GoalsPlan; pace: Pace | undefined }) {
  if (plan.goals.length === 0) {
    return (
      <p className="mt-5 max-w-[60ch] text-lead">
        Choose one or several roles to aim for. Your way to all of them will stand here in one order, with its
        hours, and its days once you say how much time you have. Not sure which?{" "}
        <a href="/roles">Look at the roles</a> first.
      </p>
    );
  }
  const { steps, hours, goals, end } = plan;
  return (
    <p className="mt-5 mb-6 max-w-[60ch] text-lead">
      {steps.length === 0
        ? "Nothing that your goals ask for is missing."
        : `${formatCount(goals.length, "goal")}, ${formatCount(steps.length, "step")}, about ${formatHours(hours)}.`}
      {end !== undefined && pace && (
        <>
          {" "}
          With {formatHours(pace.hoursPerWeek)} a week from {formatDay(pace.start)} on, the last one is
          reached on <strong>{formatDay(end)}</strong>.
        </>
      )}
      {steps.length > 0 && !pace && " Say how many hours a week you have, and every step gets its days."}
    </p>
  );
}
