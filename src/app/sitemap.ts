import type { MetadataRoute } from "next";
import { comparePage, pageOf } from "@/components/href";
import { compareIds } from "@/domain/graph";
import { kinds, plurals } from "@/domain/prose";
import { getOrigin } from "@/session/origin";
import { getCatalogue } from "@/store/current";

export const dynamic = "force-dynamic";

/** The lists; each is as new as the newest entry. */
const lists = ["/", "/roles", "/skills", "/compare", "/certifications", "/starts", "/sources", "/changes"];

/** Every page that may be found, with the day on which a person last checked it. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await getOrigin();
  // A sitemap of relative addresses is none.
  if (origin === null) return [];
  const { content } = await getCatalogue();
  const entries = kinds.flatMap((kind) =>
    content[plurals[kind]].map(({ id, reviewed }) => ({
      url: origin + pageOf(kind, id),
      lastModified: reviewed,
    })),
  );
  // The pairs between which people move; all pairs would be too many.
  const pairs = new Map(
    content.roles.flatMap(({ id, reviewed, nextMoves }) =>
      nextMoves.map(({ role }) => {
        const path = comparePage([id, role].sort(compareIds));
        return [path, { url: origin + path, lastModified: reviewed }];
      }),
    ),
  );
  const newest = entries
    .map(({ lastModified }) => lastModified)
    .sort()
    .at(-1);
  return [
    ...lists.map((path) => ({ url: origin + path, ...(newest !== undefined && { lastModified: newest }) })),
    ...entries,
    ...pairs.values(),
  ];
}
