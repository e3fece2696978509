import type { Role } from "@/domain/content";
import type { Standing } from "@/domain/standings";
import { formatHours } from "@/lib/format";
import { Bar } from "./bar";
import { gapPage } from "./href";

interface StandingsProps {
  of: readonly Standing<Pick<Role, "id" | "title" | "requirements">>[];
  /** The ids of the roles that they aim for. */
  goals: readonly string[];
}

/** How ready somebody is for each role, as bars on one scale, the nearest first. */
export function Standings({ of, goals }: StandingsProps) {
  return (
    <ol className="max-w-3xl">
      {of.map(({ role, percent, hours }) => (
        <li
          key={role.id}
          className="border-line grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 border-b py-1.5 sm:grid-cols-[minmax(0,17rem)_minmax(0,1fr)_3.5rem_9.5rem]"
        >
          <span>
            <a href={gapPage(role.id)}>{role.title}</a>
            {goals.includes(role.id) && <span className="text-soft font-sans text-small"> · goal</span>}
          </span>
          <span className="order-last col-span-2 sm:order-none sm:col-span-1">
            <Bar percent={percent} />
          </span>
          <span className="figures text-right">{percent} %</span>
          <span className="text-soft figures max-sm:col-span-2 max-sm:text-small sm:text-right">
            {hours === 0 ? "nothing left" : `${formatHours(hours)} left`}
          </span>
        </li>
      ))}
    </ol>
  );
}
