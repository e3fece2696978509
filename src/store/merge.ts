import { randomUUID } from "node:crypto";
import { mergeArchives } from "@/domain/archive";
import type { Renames } from "@/domain/progress";
import type { Transaction } from "./database";
import { readArchive, writeArchive } from "./person/archive";

/**
 * Adds what one person entered to another, and ends the first with its keys. Nothing is lost: see
 * `mergeArchives`. Done again, or with either gone, it changes nothing; so it can stand in a sign-in, which
 * must not fail. What one may enter at most does not hold here, as nothing may be left behind.
 */
export async function mergePersons(
  tx: Transaction,
  from: string,
  into: string,
  now: Date,
  renames: Renames = new Map(),
): Promise<void> {
  if (from === into || !(await holdPersons(tx, [from, into]))) return;
  const mark = { cause: "merge", at: now.toISOString(), makeId: randomUUID } as const;
  const merged = mergeArchives(await readArchive(tx, into), await readArchive(tx, from), mark, renames);
  await writeArchive(tx, into, merged);
  await tx.share.updateMany({ where: { personId: from }, data: { personId: into } });
  // What was sent before the merge and comes again after it still counts once.
  await tx.$executeRaw`UPDATE "Write" SET "personId" = ${into} WHERE "personId" = ${from}
    AND "id" NOT IN (SELECT "id" FROM "Write" WHERE "personId" = ${into})`;
  await tx.person.delete({ where: { id: from } });
}

/** Holds the rows of persons until the end, in one order for all; false when one of them is not there. */
async function holdPersons(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  for (const id of ids.toSorted()) {
    const { count } = await tx.person.updateMany({ where: { id }, data: { id } });
    if (count === 0) return false;
  }
  return true;
}
