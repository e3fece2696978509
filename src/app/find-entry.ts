import { notFound, permanentRedirect } from "next/navigation";
import { pageOf } from "@/components/href";
import type { Catalogue } from "@/domain/catalogue";
import type { Kind } from "@/domain/prose";

/** The entry that an address names; an earlier id redirects for good, an unknown one is not found. */
export function findEntry<T>(
  catalogue: Catalogue,
  kind: Kind,
  id: string,
  entries: ReadonlyMap<string, T>,
  rest = "",
): T {
  const present = catalogue.renames[kind].get(id);
  if (present !== undefined) permanentRedirect(pageOf(kind, present) + rest);
  return entries.get(id) ?? notFound();
}
