import type { Metadata } from "next";
import Link from "next/link";
import { EntryPage } from "@/components/entry";
import { makeNotes } from "@/components/notes";
import { JsonLd } from "@/components/json-ld";
import { describeOccupation } from "@/components/occupation";
import { RequirementTable } from "@/components/requirements";
import { Roadmap } from "@/components/roadmap";
import { roleLayout } from "@/components/role-margin";
import { Certifications, NextMoves, Responsibilities } from "@/components/role-parts";
import { Salary } from "@/components/salary";
import { findGap } from "@/domain/gap";
import { formatCount, formatHours } from "@/lib/format";
import { getOrigin } from "@/session/origin";
import { getViewerLevels } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../find-entry";
import { describeEntry } from "../../metadata";

type Props = PageProps<"/roles/[role]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeEntry("role", (await getCatalogue()).roles.get((await params).role));
}

export default async function RolePage({ params }: Props) {
  const catalogue = await getCatalogue();
  const { skills, areas, roles, sources, certifications, graph } = catalogue;
  const role = findEntry(catalogue, "role", (await params).role, roles);
  const levels = await getViewerLevels();
  const notes = makeNotes(role, sources);
  const roadmap = findGap(graph, new Map(), [role]);
  return (
    <EntryPage entry={role} notes={notes} {...roleLayout(role)}>
      <JsonLd data={describeOccupation(role, skills, await getOrigin())} />
      <p className="no-print mt-8 font-sans">
        <Link href={`/roles/${role.id}/gap`} prefetch={false}>
          See what stands between you and this role
        </Link>
      </p>
      <Responsibilities groups={role.responsibilities} notes={notes} />
      <h2 id="skills">Skills</h2>
      <RequirementTable requirements={role.requirements} skills={skills} levels={levels} notes={notes} />
      <h2 id="pay">Pay</h2>
      <Salary role={role} notes={notes} />
      <h2 id="roadmap">Roadmap</h2>
      <p className="max-w-[60ch]">
        From nothing it is {formatCount(roadmap.steps.length, "step")} and about {formatHours(roadmap.hours)};
        nobody starts there. The order is one in which every step finds what it builds on.
      </p>
      <Roadmap role={role} gap={roadmap} skills={skills} areas={areas} levels={levels} list />
      <Certifications of={role.certifications} certifications={certifications} />
      <NextMoves moves={role.nextMoves} roles={roles} notes={notes} />
    </EntryPage>
  );
}
