import type { Metadata } from "next";
import { setLevelsFromForm } from "@/actions/set-level";
import { EntryPage } from "@/components/entry";
import { pageOf } from "@/components/href";
import { makeNotes } from "@/components/notes";
import { SkillLevels } from "@/components/skill-levels";
import { NearRoles } from "@/components/start-list";
import { findNearestRoles } from "@/domain/demand";
import { raiseLevels } from "@/domain/progress";
import { formatCount } from "@/lib/format";
import { getViewerLevels } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../find-entry";
import { describeEntry } from "../../metadata";

type Props = PageProps<"/starts/[start]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeEntry("start", (await getCatalogue()).starts.get((await params).start));
}

const parts = [
  { id: "has", title: "What such a person usually brings" },
  { id: "ways", title: "Where it can lead" },
] as const;

export default async function StartPage({ params }: Props) {
  const catalogue = await getCatalogue();
  const { starts, sources, skills, graph, content } = catalogue;
  const start = findEntry(catalogue, "start", (await params).start, starts);
  const near = findNearestRoles(graph, raiseLevels(new Map(), start.has), content.roles);
  const margin = [
    { name: "Brings", value: formatCount(start.has.length, "skill") },
    { name: "Nearest role", value: near[0]?.role.title ?? "none" },
  ];
  const back = `${pageOf("start", start.id)}#has`;
  const setting = { action: setLevelsFromForm, back, levels: await getViewerLevels(), skills };
  return (
    <EntryPage
      entry={start}
      notes={makeNotes(start, sources)}
      facts="Starting point"
      margin={margin}
      parts={parts}
    >
      <section>
        <h2 id="has">{parts[0].title}</h2>
        <SkillLevels of={start.has} setting={setting} />
      </section>
      <section>
        <h2 id="ways">{parts[1].title}</h2>
        <p className="mb-3">Every role, the fewest hours first.</p>
        <NearRoles start={start} roles={near} />
      </section>
    </EntryPage>
  );
}
