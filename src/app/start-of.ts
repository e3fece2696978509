import type { Catalogue } from "@/domain/catalogue";
import type { Start } from "@/domain/content";
import { presentId } from "@/domain/progress";
import { one, type Query } from "./query";

/** The starting point that an address names as `from`, also by an earlier id. */
export function readStart({ starts, renames }: Catalogue, { from }: Query): Start | undefined {
  return starts.get(presentId(renames.start, one(from) ?? ""));
}
