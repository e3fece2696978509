import type { Metadata } from "next";
import { endCalendarFromForm, makeCalendarFromForm } from "@/actions/calendar";
import { removeGoalFromForm, setGoalFromForm } from "@/actions/goals";
import { setLevelsFromForm } from "@/actions/set-level";
import { setPaceFromForm } from "@/actions/set-pace";
import { CalendarLinks } from "@/components/calendar-links";
import { DatedSteps } from "@/components/dated-steps";
import { GoalForm } from "@/components/goal-form";
import { GoalList } from "@/components/goal-list";
import { NextSteps } from "@/components/next-steps";
import { PaceForm } from "@/components/pace-form";
import { PlanSummary } from "@/components/plan-summary";
import { WhatIf } from "@/components/what-if";
import { findNextSteps } from "@/domain/next-steps";
import { skippedSkills } from "@/domain/person";
import { getViewerPerson } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { describePage } from "../../metadata";
import { planOf } from "./plan-of";

export function generateMetadata(): Promise<Metadata> {
  const description = "Your goals in their order, with every step, its days, and when each goal is reached.";
  return describePage({ title: "Your plan", description, path: "/me/plan", indexed: false });
}

export default async function PlanPage() {
  const catalogue = await getCatalogue();
  const { graph, skills, roles } = catalogue;
  const person = await getViewerPerson();
  const { plan, targets, pace, today } = planOf(catalogue, person);
  const next = findNextSteps(graph, person.levels, targets, { skipped: skippedSkills(person) });
  const goals = plan.goals.map((goal) => ({ ...goal, title: roles.get(goal.role)?.title ?? goal.role }));
  const setting = { action: setLevelsFromForm, back: "/me/plan", levels: person.levels, skills };
  const hoursPerWeek = pace?.hoursPerWeek ?? 8;
  return (
    <>
      <h1>Your plan</h1>
      <PlanSummary plan={plan} pace={pace} />
      <GoalList goals={plan.goals} roles={roles} setGoal={setGoalFromForm} removeGoal={removeGoalFromForm} />
      <GoalForm
        action={setGoalFromForm}
        roles={[...roles.values()].filter(({ id }) => !person.goals.includes(id))}
      />
      {targets.length > 0 && (
        <>
          <h2 id="pace">Pace</h2>
          <PaceForm action={setPaceFromForm} person={person} />
          <WhatIf hours={plan.hours} goals={goals} start={pace?.start ?? today} hoursPerWeek={hoursPerWeek} />
          <NextSteps {...{ setting, skills }} steps={next.slice(0, 5)} targets={targets.length} />
          <h2 id="steps">Every step</h2>
          {pace && <CalendarLinks make={makeCalendarFromForm} end={endCalendarFromForm} />}
          <DatedSteps goals={plan.goals} roles={roles} skills={skills} />
        </>
      )}
    </>
  );
}
