import { mostCompared } from "@/domain/chosen-roles";
import type { Role } from "@/domain/content";
import type { GoalPlan } from "@/domain/goals";
import { formatCount, formatDay, formatHours } from "@/lib/format";
import { Bar } from "./bar";
import { comparePage, gapPage } from "./href";

type Action = (form: FormData) => Promise<void>;

interface GoalListProps {
  goals: readonly GoalPlan[];
  roles: ReadonlyMap<string, Role>;
  setGoal: Action;
  removeGoal: Action;
}

/** The target roles in their order: how ready one is, what each adds, and when it is reached. */
export function GoalList({ goals, roles, setGoal, removeGoal }: GoalListProps) {
  return (
    <>
      <ol className="max-w-3xl">
        {goals.map((goal, index) => {
          const title = roles.get(goal.role)?.title ?? goal.role;
          return (
            <li key={goal.role} className="border-line border-b py-3">
              <p className="flex flex-wrap items-baseline gap-x-4">
                <span className="text-soft figures">{index + 1}.</span>
                <a href={gapPage(goal.role)} className="grow font-semibold">
                  {title}
                </a>
                <span className="figures">{goal.readiness.percent} % ready</span>
              </p>
              <div className="my-1.5">
                <Bar percent={goal.readiness.percent} />
              </div>
              <p className="text-soft font-sans text-small">{sentenceOf(goal, index)}</p>
              <div className="no-print flex flex-wrap gap-x-5">
                {index > 0 && (
                  <Move action={setGoal} role={goal.role} place={index - 1} label={`Move ${title} up`}>
                    Earlier
                  </Move>
                )}
                {index < goals.length - 1 && (
                  <Move action={setGoal} role={goal.role} place={index + 1} label={`Move ${title} down`}>
                    Later
                  </Move>
                )}
                <Move action={removeGoal} role={goal.role} label={`Remove ${title} from the goals`}>
                  Remove
                </Move>
              </div>
            </li>
          );
        })}
      </ol>
      {goals.length > 1 && (
        <p className="no-print mt-4 font-sans">
          <a href={comparePage(goals.slice(0, mostCompared).map(({ role }) => role))}>
            Compare them side by side
          </a>
        </p>
      )}
    </>
  );
}

function sentenceOf({ steps, hours, hoursAlone, end }: GoalPlan, index: number): string {
  if (hoursAlone === 0) return "Nothing that it asks for is missing.";
  const what = `${formatCount(steps.length, "step")}, about ${formatHours(hours)}`;
  const added =
    index === 0
      ? `${what}.`
      : hours === 0
        ? "It adds nothing to the goals before it."
        : `It adds ${what} to the goals before it; alone it would take ${formatHours(hoursAlone)}.`;
  return end === undefined ? added : `${added} Reached on ${formatDay(end)}.`;
}

interface MoveProps {
  action: Action;
  role: string;
  place?: number;
  label: string;
  children: string;
}

function Move({ action, role, place, label, children }: MoveProps) {
  return (
    <form action={action}>
      <input type="hidden" name="role" value={role} />
      <input type="hidden" name="back" value="/me/plan" />
      {place !== undefined && <input type="hidden" name="place" value={place} />}
      <button
        aria-label={label}
        className="text-accent min-h-8 font-sans text-small underline underline-offset-3"
      >
        {children}
      </button>
    </form>
  );
}
