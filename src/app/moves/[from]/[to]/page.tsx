import type { Metadata } from "next";
import { setGoalFromForm } from "@/actions/goals";
import { setLevelsFromForm } from "@/actions/set-level";
import { AreaHoursBars } from "@/components/area-hours";
import { movePage } from "@/components/href";
import { Beside } from "@/components/margin";
import { MoveActions, MoveLead } from "@/components/move-lead";
import { moveFacts, moveParts } from "@/components/move-margin";
import { MovePlan } from "@/components/move-plan";
import { MoveSkills } from "@/components/move-skills";
import { PaySteps } from "@/components/pay-steps";
import { TakeLevelsForm } from "@/components/take-levels";
import { Written } from "@/components/written";
import { getViewerPerson } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { describeMove } from "./describe";
import { moveOf, readMove } from "./move-of";

type Props = PageProps<"/moves/[from]/[to]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { roles, graph } = await getCatalogue();
  const ids = await params;
  const [from, to] = [roles.get(ids.from), roles.get(ids.to)];
  return from && to ? describeMove(graph, from, to) : {};
}

export default async function MovePage({ params }: Props) {
  const catalogue = await getCatalogue();
  const { skills } = catalogue;
  const { from, to } = readMove(catalogue, await params);
  const person = await getViewerPerson();
  const { levels, goals } = person;
  const { move, has, items, areas, pay, ...more } = moveOf(catalogue, from, to, person);
  return (
    <>
      <Beside margin={moveFacts({ from, to, move, pay, ...more })} parts={moveParts(move)}>
        <MoveLead {...{ from, to, move, ...more }} />
        <MoveActions {...{ from, to, ...more }} isGoal={goals.includes(to.id)} add={setGoalFromForm} />
      </Beside>
      <Written>
        <MoveSkills move={move} skills={skills} />
        {areas.length > 0 && <h2 id="hours">Hours</h2>}
        <AreaHoursBars areas={areas} />
        <PaySteps from={from} to={to} steps={pay} />
        <MovePlan items={items} skills={skills} />
      </Written>
      <TakeLevelsForm
        {...{ has, skills, levels, back: movePage(from.id, to.id), action: setLevelsFromForm }}
        title="Do you have the first role?"
        complete={`You have all that ${from.title} asks for.`}
      />
    </>
  );
}
