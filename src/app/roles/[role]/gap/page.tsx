import type { Metadata } from "next";
import { setLevelFromForm } from "@/actions/set-level";
import { setResourceFromForm } from "@/actions/set-resource";
import { GapFilter } from "@/components/gap-filter";
import { GapSteps } from "@/components/gap-steps";
import { GapHeading, GapSummary } from "@/components/gap-summary";
import { NextSteps } from "@/components/next-steps";
import { Roadmap } from "@/components/roadmap";
import { findGap } from "@/domain/gap";
import { findNextSteps } from "@/domain/next-steps";
import { skippedSkills } from "@/domain/person";
import { presentId, raiseLevels } from "@/domain/progress";
import { findReadiness } from "@/domain/readiness";
import { getViewerPerson } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../../find-entry";
import { describePage } from "../../../metadata";
import { withQuery } from "../../../query";
import { readView } from "./view";

type Props = PageProps<"/roles/[role]/gap">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const role = (await getCatalogue()).roles.get((await params).role);
  if (!role) return {};
  const description = `What stands between you and ${role.title}: every step that is left, in order, with its hours.`;
  const path = `/roles/${role.id}/gap`;
  return describePage({ title: `Your way to ${role.title}`, description, path, indexed: false });
}

export default async function GapPage({ params, searchParams }: Props) {
  const catalogue = await getCatalogue();
  const { graph, skills, areas, starts, roles, renames } = catalogue;
  const view = readView(await searchParams);
  const role = findEntry(catalogue, "role", (await params).role, roles, withQuery("/gap", { ...view }));
  const start = starts.get(presentId(renames.start, view.from ?? ""));
  const person = await getViewerPerson();
  const levels = raiseLevels(person.levels, start?.has ?? []);
  const skipped = skippedSkills(person);
  const gap = findGap(graph, levels, [role], { skipped, optional: view.optional === "yes" });
  const path = `/roles/${role.id}/gap`;
  return (
    <>
      <GapHeading role={role} />
      <GapSummary gap={gap} readiness={findReadiness(levels, role, skipped)} start={start} skills={skills} />
      <GapFilter view={view} here={path} starts={[...starts.values()]} />
      <NextSteps
        steps={findNextSteps(graph, levels, [role], { skipped }).slice(0, 3)}
        targets={1}
        skills={skills}
      />
      <Roadmap role={role} gap={gap} skills={skills} areas={areas} levels={levels} />
      <GapSteps
        {...{ role, gap, view, skills, areas, levels, person, here: withQuery(path, { ...view }) }}
        setLevel={setLevelFromForm}
        setResource={setResourceFromForm}
      />
    </>
  );
}
