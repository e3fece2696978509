import type { Role } from "@/domain/content";
import { findGap } from "@/domain/gap";
import type { Graph } from "@/domain/graph";
import { type Person, skippedSkills } from "@/domain/person";
import { findReadiness } from "@/domain/readiness";
import { formatHours } from "@/lib/format";
import { GoalButton } from "./goal-form";
import { comparePage, gapPage } from "./href";

interface RoleActionsProps {
  role: Role;
  /** All of them: a goal may be one that is no longer there. */
  roles: ReadonlyMap<string, Role>;
  graph: Graph;
  person: Person;
  back: string;
  add: (form: FormData) => Promise<void>;
}

/** Where one stands with a role, and what one can do about it. */
export function RoleActions({ role, roles, graph, person, back, add }: RoleActionsProps) {
  const skipped = skippedSkills(person);
  const { percent } = findReadiness(person.levels, role, skipped);
  const goal = person.goals.find((each) => each !== role.id && roles.has(each));
  const gap = findGap(graph, person.levels, [role], { skipped });
  return (
    <div className="no-print mt-8 flex flex-wrap items-baseline gap-x-6 font-sans">
      <a href={gapPage(role.id)}>
        {person.levels.size === 0
          ? "See what stands between you and this role"
          : gap.steps.length === 0
            ? "You are 100 % ready: nothing is missing"
            : `You are ${percent} % ready, about ${formatHours(gap.hours)} are left`}
      </a>
      <GoalButton add={add} role={role} isGoal={person.goals.includes(role.id)} back={back} />
      <a href={comparePage([role.id, ...(goal === undefined ? [] : [goal])])}>
        {goal === undefined ? "Compare with another role" : "Compare with your goal"}
      </a>
    </div>
  );
}
