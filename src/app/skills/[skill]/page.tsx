import type { Metadata } from "next";
import { addEvidenceFromForm, removeEvidenceFromForm } from "@/actions/evidence";
import { setChoiceFromForm } from "@/actions/set-choice";
import { setLevelsFromForm } from "@/actions/set-level";
import { setNoteFromForm } from "@/actions/set-note";
import { setResourceFromForm } from "@/actions/set-resource";
import { EntryPage } from "@/components/entry";
import { pageOf } from "@/components/href";
import { makeNotes } from "@/components/notes";
import { skillContents, skillFacts, SkillLine } from "@/components/skill-margin";
import { OwnSkill } from "@/components/own-skill";
import { SkillNeighbours } from "@/components/skill-neighbours";
import { NeededBy } from "@/components/skill-parts";
import { Proofs, Questions, Resources } from "@/components/skill-practice";
import { SkillStanding } from "@/components/skill-standing";
import { getViewerPerson } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../find-entry";
import { describeEntry } from "../../metadata";

const actions = {
  setLevels: setLevelsFromForm,
  setChoice: setChoiceFromForm,
  setNote: setNoteFromForm,
  addEvidence: addEvidenceFromForm,
  removeEvidence: removeEvidenceFromForm,
};

type Props = PageProps<"/skills/[skill]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeEntry("skill", (await getCatalogue()).skills.get((await params).skill));
}

export default async function SkillPage({ params }: Props) {
  const catalogue = await getCatalogue();
  const { skills, areas, sources, content, graph } = catalogue;
  const skill = findEntry(catalogue, "skill", (await params).skill, skills);
  const person = await getViewerPerson();
  const level = person.levels.get(skill.id) ?? 0;
  const notes = makeNotes(skill, sources);
  return (
    <EntryPage
      entry={skill}
      notes={notes}
      facts={<SkillLine skill={skill} area={areas.get(skill.area)} />}
      margin={skillFacts(skill, level, content.roles)}
      parts={skillContents(skill, content.skills)}
    >
      <SkillStanding {...{ skill, skills, graph, person, notes, actions }} />
      <SkillNeighbours skill={skill} skills={skills} levels={person.levels} />
      <NeededBy skill={skill} roles={content.roles} />
      <Resources skill={skill} finished={person.finished} action={setResourceFromForm} />
      <Proofs skill={skill} notes={notes} />
      <Questions skill={skill} notes={notes} />
      <OwnSkill {...{ skill, person, actions, here: pageOf("skill", skill.id) }} />
    </EntryPage>
  );
}
