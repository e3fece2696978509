import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SharedGoals, SharedSkills } from "@/components/shared-page";
import { formatDay } from "@/lib/format";
import { getShared } from "@/session/shares";
import { getCatalogue } from "@/store/current";
import { describePage } from "../../metadata";

type Props = PageProps<"/shared/[token]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { token } = await params;
  const shared = await getShared(token);
  if (!shared) return { title: "Nothing is shared here", robots: { index: false, follow: false } };
  return describePage({
    title: `Shared by ${shared.name}`,
    description: "Skills and levels on the way to AI-architect roles, read-only.",
    path: `/shared/${token}`,
    card: `/shared/${token}/card.png`,
    indexed: false,
  });
}

export default async function SharedPage({ params }: Props) {
  const shared = await getShared((await params).token);
  if (!shared) notFound();
  const { skills } = await getCatalogue();
  const now = new Date().toISOString();
  return (
    <>
      <p className="text-soft mb-2 font-sans text-small wrap-anywhere">
        Shared by <bdi>{shared.name}</bdi>, as of{" "}
        <time dateTime={now}>
          {formatDay(now.slice(0, 10))}, {now.slice(11, 16)} UTC
        </time>
        , read-only
      </p>
      <h1 className="wrap-anywhere">
        <bdi>{shared.name}</bdi>
      </h1>
      {shared.areas.length === 0 && shared.goals.length === 0 && (
        <p className="mt-5 max-w-[60ch] text-lead">Nothing has been entered yet of what this page shows.</p>
      )}
      <SharedGoals goals={shared.goals} />
      <SharedSkills areas={shared.areas} skills={skills} />
    </>
  );
}
