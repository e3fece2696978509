import type { Skill } from "@/domain/content";
import type { Graph } from "@/domain/graph";
import { findImplied } from "@/domain/implied";
import type { Person } from "@/domain/person";
import { ChoiceForm } from "./choice-form";
import { pageOf } from "./href";
import { ImpliedOffer } from "./implied-offer";
import { Ladder } from "./ladder";
import { LevelControl } from "./level-control";
import type { Notes } from "./notes";

type Action = (form: FormData) => Promise<void>;

interface SkillStandingProps {
  skill: Skill;
  skills: ReadonlyMap<string, Skill>;
  graph: Graph;
  person: Person;
  notes: Notes;
  actions: { setLevels: Action; setChoice: Action };
}

/** The levels of a skill, where the person stands among them, and what they decide about it. */
export function SkillStanding({ skill, skills, graph, person, notes, actions }: SkillStandingProps) {
  const { id } = skill;
  const level = person.levels.get(id) ?? 0;
  const back = pageOf("skill", id);
  const implied = findImplied(graph, person.levels, id, level).map((each) => {
    return { ...each, title: skills.get(each.skill)?.title ?? each.skill };
  });
  return (
    <section aria-labelledby="levels">
      <h2 id="levels">Levels</h2>
      <p className="no-print mb-2">Where do you stand?</p>
      <LevelControl action={actions.setLevels} {...{ skill, level, back, shape: "words" }} />
      <ChoiceForm
        action={actions.setChoice}
        skill={skill}
        choice={person.choices.get(id) ?? null}
        back={back}
      />
      <ImpliedOffer {...{ action: actions.setLevels, skill, level, implied, back }} />
      <Ladder skill={skill} notes={notes} level={level} />
    </section>
  );
}
