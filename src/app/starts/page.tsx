import type { Metadata } from "next";
import { StartList } from "@/components/start-list";
import { findNearestRoles } from "@/domain/demand";
import { raiseLevels } from "@/domain/progress";
import { getCatalogue } from "@/store/current";
import { describePage } from "../metadata";

export function generateMetadata(): Promise<Metadata> {
  const description = "Where people set out from: what each usually brings, and the roles that are nearest.";
  return describePage({ title: "Starting points", description, path: "/starts" });
}

export default async function StartsPage() {
  const { content, graph } = await getCatalogue();
  const starts = content.starts.map((start) => {
    return {
      start,
      roles: findNearestRoles(graph, raiseLevels(new Map(), start.has), content.roles).slice(0, 3),
    };
  });
  return (
    <>
      <h1>Starting points</h1>
      <p className="mt-5 max-w-[60ch] text-lead">
        What people of a trade usually bring, so that you need not begin from nothing. Choose the nearest and
        correct it where you differ.
      </p>
      <StartList starts={starts} />
    </>
  );
}
