import type { Catalogue } from "@/domain/catalogue";
import type { Role } from "@/domain/content";
import { type GoalsPlan, planGoals } from "@/domain/goals";
import type { Pace } from "@/domain/pace";
import { type Person, skippedSkills } from "@/domain/person";

interface OwnPlan {
  plan: GoalsPlan;
  /** The goals that are still there, in their order. */
  targets: Role[];
  /** Absent while the person has not said how many hours a week they have. */
  pace: Pace | undefined;
  today: string;
}

/** A person's plan for their goals, from the day they named or else from today on. */
export function planOf({ graph, roles }: Catalogue, person: Person, now = new Date()): OwnPlan {
  const today = now.toISOString().slice(0, 10);
  const { hoursPerWeek, planStart } = person;
  const pace = hoursPerWeek === null ? undefined : { hoursPerWeek, start: planStart ?? today };
  const targets = person.goals.flatMap((id) => roles.get(id) ?? []);
  const plan = planGoals(graph, person.levels, targets, { skipped: skippedSkills(person) }, pace);
  return { plan, targets, pace, today };
}
