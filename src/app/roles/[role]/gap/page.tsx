import type { Metadata } from "next";
import Link from "next/link";
import { setLevelFromForm } from "@/actions/set-level";
import { GapSummary } from "@/components/gap-summary";
import { HaveButton } from "@/components/have-button";
import { NextSteps } from "@/components/next-steps";
import { Roadmap } from "@/components/roadmap";
import { StartLinks } from "@/components/start-links";
import { StepList } from "@/components/steps";
import { findGap } from "@/domain/gap";
import { findNextSteps } from "@/domain/next-steps";
import { presentId, raiseLevels } from "@/domain/progress";
import { findReadiness } from "@/domain/readiness";
import { getViewerLevels } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { findEntry } from "../../../find-entry";
import { describePage } from "../../../metadata";

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
  const { graph, skills, areas, starts, roles } = catalogue;
  const from = (await searchParams).from;
  const rest = typeof from === "string" ? `/gap?from=${encodeURIComponent(from)}` : "/gap";
  const role = findEntry(catalogue, "role", (await params).role, roles, rest);
  const start = typeof from === "string" ? starts.get(presentId(catalogue.renames.start, from)) : undefined;
  const levels = raiseLevels(await getViewerLevels(), start?.has ?? []);
  const gap = findGap(graph, levels, [role]);
  const here = `/roles/${role.id}/gap`;
  const back = start ? `${here}?from=${start.id}` : here;
  return (
    <>
      <p className="font-sans text-small">
        <Link href={`/roles/${role.id}`} prefetch={false}>
          {role.title}
        </Link>
      </p>
      <h1>Your way to {role.title}</h1>
      <GapSummary gap={gap} readiness={findReadiness(levels, role)} start={start} skills={skills} />
      <StartLinks starts={[...starts.values()]} chosen={start} here={here} />
      <NextSteps steps={findNextSteps(graph, levels, [role]).slice(0, 3)} skills={skills} />
      <Roadmap role={role} gap={gap} skills={skills} areas={areas} levels={levels} />
      {gap.steps.length > 0 && <h2 id="steps">All steps, in order</h2>}
      <StepList
        steps={gap.steps}
        skills={skills}
        control={(step) => <HaveButton action={setLevelFromForm} step={step} back={back} skills={skills} />}
      />
    </>
  );
}
