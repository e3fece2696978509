import type { Metadata } from "next";
import { setLevelFromForm } from "@/actions/set-level";
import { EntryPage } from "@/components/entry";
import { pageOf } from "@/components/href";
import { Ladder } from "@/components/ladder";
import { LevelForm } from "@/components/level";
import { makeNotes } from "@/components/notes";
import { skillContents, skillFacts, SkillLine } from "@/components/skill-margin";
import { SkillNeighbours } from "@/components/skill-neighbours";
import { NeededBy } from "@/components/skill-parts";
import { Proofs, Questions, Resources } from "@/components/skill-practice";
import { getViewerLevels } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../find-entry";
import { describeEntry } from "../../metadata";

type Props = PageProps<"/skills/[skill]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeEntry("skill", (await getCatalogue()).skills.get((await params).skill));
}

export default async function SkillPage({ params }: Props) {
  const catalogue = await getCatalogue();
  const { skills, areas, sources, content } = catalogue;
  const skill = findEntry(catalogue, "skill", (await params).skill, skills);
  const levels = await getViewerLevels();
  const level = levels.get(skill.id) ?? 0;
  const notes = makeNotes(skill, sources);
  return (
    <EntryPage
      entry={skill}
      notes={notes}
      facts={<SkillLine skill={skill} area={areas.get(skill.area)} />}
      margin={skillFacts(skill, level, content.roles)}
      parts={skillContents(skill, content.skills)}
    >
      <section aria-labelledby="levels">
        <h2 id="levels">Levels</h2>
        <p className="no-print mb-2">Where do you stand?</p>
        <LevelForm action={setLevelFromForm} skill={skill} level={level} back={pageOf("skill", skill.id)} />
        <Ladder skill={skill} notes={notes} level={level} />
      </section>
      <SkillNeighbours skill={skill} skills={skills} levels={levels} />
      <NeededBy skill={skill} roles={content.roles} />
      <Resources skill={skill} />
      <Proofs skill={skill} notes={notes} />
      <Questions skill={skill} notes={notes} />
    </EntryPage>
  );
}
