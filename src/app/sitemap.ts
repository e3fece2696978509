import type { MetadataRoute } from "next";
import { comparePage, movePage, pageOf } from "@/components/href";
import { compareIds } from "@/domain/graph";
import { kinds, plurals } from "@/domain/prose";
import { getOrigin } from "@/session/origin";
import { getCatalogue } from "@/store/current";

export const dynamic = "force-dynamic";

/** The lists; each is as new as the newest entry. */
const lists = [
  "/",
  "/roles",
  "/skills",
  "/compare",
  "/certifications",
  "/starts",
  "/become",
  "/sources",
  "/changes",
  "/docs/api",
];

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
  // The pairs between which people move, and the moves, each with an editor's reason; all would be too many.
  const moves = content.roles.flatMap(({ id, reviewed, nextMoves }) =>
    nextMoves.map(({ role }) => ({ ends: [id, role], path: movePage(id, role), lastModified: reviewed })),
  );
  const pairs = new Map(
    moves.map(({ ends, lastModified }) => [comparePage([...ends].sort(compareIds)), lastModified]),
  );
  const newest = entries
    .map(({ lastModified }) => lastModified)
    .sort()
    .at(-1);
  return [
    ...lists.map((path) => ({ url: origin + path, ...(newest !== undefined && { lastModified: newest }) })),
    ...entries,
    ...moves.map(({ path, lastModified }) => ({ url: origin + path, lastModified })),
    ...Array.from(pairs, ([path, lastModified]) => ({ url: origin + path, lastModified })),
  ];
}
