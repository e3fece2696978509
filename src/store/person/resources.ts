import type { ChangeOf, RecordedOf } from "@/domain/change";
import type { Transaction } from "../database";

/** Ticks a resource, or takes the tick away; one that is ticked already stays as it is. */
export async function putResource(
  tx: Transaction,
  personId: string,
  { what, skill, item: url, to }: ChangeOf<"resource">,
): Promise<RecordedOf<"resource"> | null> {
  const where = { personId_skillId_url: { personId, skillId: skill, url } };
  const before = (await tx.finishedResource.findUnique({ where }))?.finishedAt.toISOString() ?? null;
  if ((before === null) === (to === null)) return null;
  if (to === null) await tx.finishedResource.delete({ where });
  else
    await tx.finishedResource.create({ data: { personId, skillId: skill, url, finishedAt: new Date(to) } });
  return { what, skill, item: url, before, after: to };
}
