import { notFound, permanentRedirect } from "next/navigation";
import { pageOf } from "@/components/href";
import type { Catalogue } from "@/domain/catalogue";
import { presentId } from "@/domain/progress";
import type { Kind } from "@/domain/prose";

/**
 * The entry that an address names; an earlier id, or one in capitals, redirects for good, an unknown one
 * is not found. `addressOf` tells the page that is asked for, with what is kept of the address.
 */
export function findEntry<T>(
  catalogue: Catalogue,
  kind: Kind,
  id: string,
  entries: ReadonlyMap<string, T>,
  addressOf = (present: string): string => pageOf(kind, present),
): T {
  const present = presentId(catalogue.renames[kind], id.toLowerCase());
  if (present !== id && entries.has(present)) permanentRedirect(addressOf(present));
  return entries.get(id) ?? notFound();
}
