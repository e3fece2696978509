import type { Metadata } from "next";
import Link from "next/link";
import { pageOf } from "@/components/href";
import { Words } from "@/components/prose";
import { findGap } from "@/domain/gap";
import { headlineBands } from "@/domain/pay";
import { findReadiness } from "@/domain/readiness";
import { formatHours, formatNumber } from "@/lib/format";
import { getViewerLevels } from "@/session/viewer";
import { getCatalogue } from "@/store/current";
import { describePage, siteDescription } from "./metadata";

export function generateMetadata(): Promise<Metadata> {
  return describePage({ description: siteDescription, path: "/" });
}

export default async function RolesPage() {
  const { content, graph } = await getCatalogue();
  const levels = await getViewerLevels();
  return (
    <>
      <h1>Roles around AI architecture</h1>
      <p className="mt-5 mb-12 max-w-[60ch] text-lead">
        What each role does, what it asks for, what it pays and how sure that is; and the steps from what you
        can do today to what it needs.
      </p>
      <ul className="grid gap-x-12 gap-y-10 md:grid-cols-2">
        {content.roles.map((role) => {
          const band = headlineBands(role).find((each) => each.where === "US");
          return (
            <li key={role.id} className="border-line border-t pt-4">
              <h2 className="mt-0 mb-2">
                <Link href={pageOf("role", role.id)} prefetch={false} className="text-ink">
                  {role.title}
                </Link>
              </h2>
              <p className="text-soft figures mb-3 text-small">
                {role.family}, {role.seniority}
                {band?.figures.median &&
                  ` · US median ${formatNumber(band.figures.median.value)} ${band.currency}${band.proxy ? " (proxy)" : ""}`}
                {levels.size > 0
                  ? ` · you are ${findReadiness(levels, role).percent} % ready`
                  : ` · about ${formatHours(findGap(graph, levels, [role]).hours)} from nothing`}
              </p>
              <p>
                <Words of={role.summary} />
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
