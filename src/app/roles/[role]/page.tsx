import type { Metadata } from "next";
import { setGoalFromForm } from "@/actions/goals";
import { setLevelsFromForm } from "@/actions/set-level";
import { EntryPage } from "@/components/entry";
import { pageOf } from "@/components/href";
import { NextMoves } from "@/components/next-moves";
import { makeNotes } from "@/components/notes";
import { JsonLd } from "@/components/json-ld";
import { describeOccupation } from "@/components/occupation";
import { RequirementTable } from "@/components/requirements";
import { RoadmapSection } from "@/components/roadmap";
import { RoleActions } from "@/components/role-actions";
import { roleLayout } from "@/components/role-margin";
import { Certifications, Responsibilities } from "@/components/role-parts";
import { Salary } from "@/components/salary";
import { Written } from "@/components/written";
import { getOrigin } from "@/session/origin";
import { getViewerPerson } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../find-entry";
import { describeEntry } from "../../metadata";
import { movesOf } from "./moves";
import { wholeWay } from "./whole-way";

type Props = PageProps<"/roles/[role]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeEntry("role", (await getCatalogue()).roles.get((await params).role));
}

export default async function RolePage({ params }: Props) {
  const catalogue = await getCatalogue();
  const { skills, roles, sources, certifications, graph } = catalogue;
  const role = findEntry(catalogue, "role", (await params).role, roles);
  const person = await getViewerPerson();
  const { levels } = person;
  const notes = makeNotes(role, sources);
  const back = pageOf("role", role.id);
  const setting = { action: setLevelsFromForm, back: `${back}#skills`, levels, skills };
  return (
    <EntryPage entry={role} notes={notes} {...roleLayout(role)}>
      <JsonLd data={describeOccupation(role, skills, await getOrigin())} />
      <RoleActions {...{ role, roles, graph, person, back }} add={setGoalFromForm} />
      <Written>
        <Responsibilities groups={role.responsibilities} notes={notes} />
      </Written>
      <h2 id="skills">Skills</h2>
      <RequirementTable requirements={role.requirements} setting={setting} notes={notes} />
      <Written>
        <h2 id="pay">Pay</h2>
        <Salary role={role} notes={notes} />
      </Written>
      <RoadmapSection {...{ role, levels, ...wholeWay(catalogue, role) }} />
      <Written>
        <Certifications of={role.certifications} certifications={certifications} />
        <NextMoves {...movesOf(catalogue, role)} notes={notes} />
      </Written>
    </EntryPage>
  );
}
