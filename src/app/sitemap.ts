import type { MetadataRoute } from "next";
import { pageOf } from "@/components/href";
import { kinds, plurals } from "@/domain/prose";
import { getOrigin } from "@/session/origin";
import { getCatalogue } from "@/store/current";

export const dynamic = "force-dynamic";

/** The lists; each is as new as the newest entry. */
const lists = ["/", "/roles", "/skills", "/certifications", "/starts", "/sources", "/changes"];

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
  const newest = entries
    .map(({ lastModified }) => lastModified)
    .sort()
    .at(-1);
  return [
    ...lists.map((path) => ({ url: origin + path, ...(newest !== undefined && { lastModified: newest }) })),
    ...entries,
  ];
}
