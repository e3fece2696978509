import type { ChangeOf, RecordedOf } from "@/domain/change";
import type { Profile } from "@/domain/graph";
import { toLevel } from "@/domain/level";
import type { Choice } from "@/domain/person";
import type { Transaction } from "../database";
import { fromColumn } from "../trusted";

/** Where levels are read: the database, or a write that is being made. */
interface Readable {
  read: Pick<Transaction, "skillProgress">;
}

/** The levels a person has set; skills that are no longer part of the content included. */
export async function getLevels(database: Readable, personId: string): Promise<Profile> {
  const rows = await database.read.skillProgress.findMany({ where: { personId, level: { gt: 0 } } });
  return new Map(rows.map((row) => [row.skillId, toLevel(row.level)]));
}

export async function putLevel(
  tx: Transaction,
  personId: string,
  { what, skill, to }: ChangeOf<"level">,
  at: Date,
): Promise<RecordedOf<"level"> | null> {
  const where = { personId_skillId: { personId, skillId: skill } };
  const held = await tx.skillProgress.findUnique({ where });
  const before = toLevel(held?.level ?? 0);
  if (before === to) return null;
  const create = { personId, skillId: skill, level: to, changedAt: at };
  await tx.skillProgress.upsert({ where, create, update: { level: to, changedAt: at } });
  return { what, skill, before, after: to };
}

export async function putChoice(
  tx: Transaction,
  personId: string,
  { what, skill, to }: ChangeOf<"choice">,
  at: Date,
): Promise<RecordedOf<"choice"> | null> {
  const where = { personId_skillId: { personId, skillId: skill } };
  const held = await tx.skillProgress.findUnique({ where });
  const before = held?.choice ? fromColumn<Choice>(held.choice) : null;
  if (before === to) return null;
  const create = { personId, skillId: skill, level: 0, choice: to, changedAt: at };
  await tx.skillProgress.upsert({ where, create, update: { choice: to, changedAt: at } });
  return { what, skill, before, after: to };
}
