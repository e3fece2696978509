import type { Role } from "@/domain/content";
import type { Move } from "@/domain/moves";
import type { Inline } from "@/domain/prose";
import { formatCount, formatHours } from "@/lib/format";
import { GoalButton } from "./goal-form";
import { comparePage, gapPage, movePage } from "./href";
import { Words } from "./prose";

interface MoveLeadProps {
  from: Role;
  to: Role;
  move: Move;
  /** Why an editor advises it, where one does. */
  why: readonly Inline[] | undefined;
}

/** The move in a sentence or two. */
export function MoveLead({ from, to, move, why }: MoveLeadProps) {
  const { hours, newSkills, raisedSkills, sharedSkills } = move;
  return (
    <>
      <p className="text-soft mb-2 font-sans text-small">Move</p>
      <h1>
        From {from.title} to {to.title}
      </h1>
      <div className="mt-5 max-w-[60ch] space-y-4">
        <p className="text-lead">
          {hours === 0
            ? "Nothing is missing: who has what the first role asks for has all that the second one does."
            : `About ${formatHours(hours)} for somebody who has exactly what the first role asks for: ${formatCount(newSkills.length, "new skill")} and ${raisedSkills.length} to raise.`}{" "}
          {sharedSkills.length > 0 &&
            `Of what the second one asks for, ${formatCount(sharedSkills.length, "skill is", "skills are")} there already.`}
        </p>
        {why && (
          <p>
            The editor says of it: “
            <Words of={why} />”
          </p>
        )}
      </div>
    </>
  );
}

interface MoveActionsProps {
  from: Role;
  to: Role;
  /** What is left from the reader's own levels; absent for one who has entered none. */
  ownHours: number | undefined;
  isGoal: boolean;
  add: (form: FormData) => Promise<void>;
}

/** What can be done about it, the way back, and how it looks from where the reader really stands. */
export function MoveActions({ from, to, ownHours, isGoal, add }: MoveActionsProps) {
  return (
    <div className="no-print mt-8 space-y-2 font-sans">
      <div className="flex flex-wrap items-baseline gap-x-6">
        <GoalButton add={add} role={to} isGoal={isGoal} back={movePage(from.id, to.id)} />
        <a href={comparePage([from.id, to.id])}>Compare the two</a>
      </div>
      <p className="text-soft text-small">
        {ownHours === undefined ? (
          <>
            As a goal it is planned from your own levels. <a href="#own">Say that you have the first role</a>,
            and the plan is this one.
          </>
        ) : (
          <>
            From your own levels{" "}
            <a href={gapPage(to.id)}>
              {ownHours === 0 ? "nothing is left" : `about ${formatHours(ownHours)} are left`}
            </a>
            ; so it is planned as a goal.
          </>
        )}
      </p>
    </div>
  );
}
