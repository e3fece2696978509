import { listSteps } from "@/domain/checklist";
import type { Area, Role, Skill } from "@/domain/content";
import type { Gap } from "@/domain/gap";
import type { Profile } from "@/domain/graph";
import type { Person } from "@/domain/person";
import { drawRoadmap } from "@/pictures/roadmap";
import type { GapView } from "./gap-filter";
import { GapList, groupByImportance, groupBySkill } from "./gap-list";
import { GapRow } from "./gap-row";
import { haveButtons } from "./level-controls";
import { StepWork } from "./step-work";

type Action = (form: FormData) => Promise<void>;

interface GapStepsProps {
  role: Role;
  gap: Gap;
  view: GapView;
  skills: ReadonlyMap<string, Skill>;
  areas: ReadonlyMap<string, Area>;
  /** What the gap was measured from: the person's own levels, raised by a starting point. */
  levels: Profile;
  person: Person;
  setLevel: Action;
  setResource: Action;
  /** The address of the page as it is shown. */
  here: string;
}

/** The gap as a checklist: in plan order, by stage or by area, narrowed down as the address says. */
export function GapSteps(props: GapStepsProps) {
  const { role, gap, view, skills, person, setLevel, setResource, here } = props;
  if (gap.steps.length === 0) return null;
  const filter = { ...view, isOpen: view.show === "open" };
  const items = listSteps(gap, role, skills, filter);
  const groups = view.by === undefined ? groupByImportance(items) : groupBySkill(items, findShelves(props));
  const have = haveButtons({ action: setLevel, back: here, levels: person.levels, skills });
  return (
    <>
      <h2 id="steps">{items.length === gap.steps.length ? "All steps" : "Steps"}</h2>
      {items.length === 0 && <p>No step is like this; the others are still there when you ask for less.</p>}
      <GapList
        groups={groups}
        row={(item) => {
          const skill = skills.get(item.skill);
          const { level } = item;
          const back = `${here}#step-${item.skill}-${level}`;
          return (
            <GapRow item={item} skills={skills} control={have(item)}>
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

/** What the steps are put together by: the stages of the roadmap, or the areas of the skills. */
function findShelves({ role, gap, view, skills, areas, levels }: GapStepsProps) {
  if (view.by === "area") {
    return [...areas.values()].map(({ id, title }) => {
      const members = [...skills.values()].filter(({ area }) => area === id);
      return { title, skills: new Set(members.map((skill) => skill.id)) };
    });
  }
  const { stages } = drawRoadmap({ gap, requirements: role.requirements, skills, areas, levels });
  return stages.map(({ title, cards }) => ({ title, skills: new Set(cards.map(({ skill }) => skill)) }));
}
