import type { Metadata } from "next";
import { setLevelsFromForm } from "@/actions/set-level";
import { certificationFacts, NamingRoles, Retirement } from "@/components/certification-parts";
import { EntryPage } from "@/components/entry";
import { pageOf } from "@/components/href";
import { makeNotes } from "@/components/notes";
import { SkillLevels } from "@/components/skill-levels";
import { findNamingRoles } from "@/domain/entry-answers";
import { findSuccessor } from "@/domain/successor";
import { getViewerLevels } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../find-entry";
import { describeEntry } from "../../metadata";

type Props = PageProps<"/certifications/[certification]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeEntry(
    "certification",
    (await getCatalogue()).certifications.get((await params).certification),
  );
}

export default async function CertificationPage({ params }: Props) {
  const catalogue = await getCatalogue();
  const { certifications, sources, skills, content } = catalogue;
  const found = findEntry(catalogue, "certification", (await params).certification, certifications);
  const parts = [
    ...(found.covers.length > 0 ? [{ id: "covers", title: "Covers" }] : []),
    ...(findNamingRoles(found, content.roles).length > 0 ? [{ id: "named-by", title: "Named by" }] : []),
  ];
  const setting = {
    action: setLevelsFromForm,
    back: `${pageOf("certification", found.id)}#covers`,
    levels: await getViewerLevels(),
    skills,
  };
  return (
    <EntryPage
      entry={found}
      notes={makeNotes(found, sources)}
      facts="Certification"
      margin={certificationFacts(found)}
      parts={parts}
    >
      <div className="mt-5">
        <Retirement of={found} successor={certifications.get(findSuccessor(found) ?? "")} />
      </div>
      {found.covers.length > 0 && (
        <section>
          <h2 id="covers">Covers</h2>
          <SkillLevels of={found.covers} setting={setting} />
        </section>
      )}
      <NamingRoles of={found} roles={content.roles} />
    </EntryPage>
  );
}
