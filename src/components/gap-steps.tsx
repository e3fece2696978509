import type { StepGroup } from "@/domain/checklist-groups";
import type { Skill } from "@/domain/content";
import type { Gap } from "@/domain/gap";
import type { Person } from "@/domain/person";
import { GapList } from "./gap-list";
import { GapRow } from "./gap-row";
import { haveButtons, markRow } from "./level-controls";
import { LevelForm } from "./level-form";
import { StepWork } from "./step-work";

type Action = (form: FormData) => Promise<void>;

interface GapStepsProps {
  gap: Gap;
  /** The steps that are shown. */
  groups: readonly StepGroup[];
  skills: ReadonlyMap<string, Skill>;
  person: Person;
  setLevel: Action;
  setResource: Action;
  /** The address of the page as it is shown. */
  here: string;
  /** Where the same is to be had as a file. */
  files: { markdown: string; csv: string };
}

/** The gap as a checklist: in plan order, by stage or by area, narrowed down as the address says. */
export function GapSteps({ gap, groups, skills, person, setLevel, setResource, here, files }: GapStepsProps) {
  if (gap.steps.length === 0) return null;
  const count = groups.reduce((sum, { members }) => sum + members.length, 0);
  const setting = { action: setLevel, back: here, levels: person.levels, skills };
  const have = haveButtons(setting, "levels");
  return (
    <>
      <h2 id="steps">{count === gap.steps.length ? "All steps" : "Steps"}</h2>
      {count === 0 ? (
        <p>No step is like this; the others are still there when you ask for less.</p>
      ) : (
        <p className="text-soft no-print font-sans text-small">
          The list as it stands here, to take along: <a href={files.markdown}>Markdown</a>,{" "}
          <a href={files.csv}>CSV</a>
        </p>
      )}
      <LevelForm id="levels" action={setLevel} back={here} />
      <GapList
        groups={groups}
        row={(item) => {
          const skill = skills.get(item.skill);
          const { level } = item;
          const back = `${here}#step-${item.skill}-${level}`;
          return (
            <GapRow item={item} skills={skills} mark={markRow(setting, item.skill)} control={have(item)}>
              {skill && (item.depth === 0 || isTouched(person, item.skill)) && (
                <StepWork {...{ skill, level, person, back }} action={setResource} />
              )}
            </GapRow>
          );
        }}
      />
    </>
  );
}

/** Whether a person has begun with a skill: they have decided about it, or written something down. */
function isTouched({ choices, notes, evidence }: Person, skill: string): boolean {
  return choices.has(skill) || [...notes, ...evidence].some((each) => each.skill === skill);
}
