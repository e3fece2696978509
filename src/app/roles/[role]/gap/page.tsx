import type { Metadata } from "next";
import { setLevelsFromForm } from "@/actions/set-level";
import { setResourceFromForm } from "@/actions/set-resource";
import { GapFilter } from "@/components/gap-filter";
import { GapSteps } from "@/components/gap-steps";
import { GapHeading, GapSummary } from "@/components/gap-summary";
import { gapPage } from "@/components/href";
import { NextSteps } from "@/components/next-steps";
import { Roadmap } from "@/components/roadmap";
import { findNextSteps } from "@/domain/next-steps";
import { getCatalogue } from "@/store/current";
import { describePage } from "../../../metadata";
import { withQuery } from "../../../query";
import { gapOf } from "./gap-of";

type Props = PageProps<"/roles/[role]/gap">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const role = (await getCatalogue()).roles.get((await params).role);
  if (!role) return {};
  const description = `What stands between you and ${role.title}: every step that is left, in order, with its hours.`;
  const path = gapPage(role.id);
  return describePage({ title: `Your way to ${role.title}`, description, path, indexed: false });
}

export default async function GapPage({ params, searchParams }: Props) {
  const found = await gapOf((await params).role, await searchParams);
  const { role, view, start, person, levels, skipped, gap, picture, groups, readiness } = found;
  const { graph, skills, starts } = found.catalogue;
  const path = gapPage(role.id);
  return (
    <>
      <GapHeading role={role} start={start} />
      <GapSummary gap={gap} readiness={readiness} start={start} skills={skills} />
      <GapFilter view={view} here={path} starts={[...starts.values()]} />
      <NextSteps
        steps={findNextSteps(graph, levels, [role], { skipped }).slice(0, 3)}
        targets={1}
        skills={skills}
      />
      <Roadmap role={role} picture={picture} personal={levels.size > 0} />
      <GapSteps
        {...{ gap, groups, skills, person, here: withQuery(path, { ...view }) }}
        files={{
          markdown: withQuery(`${path}/checklist.md`, { ...view }),
          csv: withQuery(`${path}/checklist.csv`, { ...view }),
        }}
        setLevel={setLevelsFromForm}
        setResource={setResourceFromForm}
      />
    </>
  );
}
