import { randomUUID } from "node:crypto";
import type { Profile } from "@/domain/graph";
import { type Level, toLevel } from "@/domain/level";
import type { Database, Transaction } from "./database";

/** The levels a person has set; skills that are no longer part of the content included. */
export async function getLevels(database: Database, personId: string): Promise<Profile> {
  const rows = await database.read.skillProgress.findMany({ where: { personId } });
  return new Map(rows.map((row) => [row.skillId, toLevel(row.level)]));
}

export interface LevelChange {
  personId: string;
  skillId: string;
  level: Level;
  /** The id of this write: the same id a second time changes nothing. */
  writeId: string;
  cause: "page" | "api";
  at: Date;
}

/**
 * Sets a level and records what it was before.
 * A repeated write counts once, also when it comes after a later one.
 */
export async function setLevel(tx: Transaction, change: LevelChange): Promise<void> {
  const { personId, skillId, level, at } = change;
  if (!(await claimWrite(tx, personId, change.writeId, at))) return;
  const where = { personId_skillId: { personId, skillId } };
  const held = await tx.skillProgress.findUnique({ where });
  if ((held?.level ?? 0) === level) return;
  await tx.skillProgress.upsert({
    where,
    create: { personId, skillId, level, changedAt: at },
    update: { level, changedAt: at },
  });
  await tx.progressEvent.create({
    data: {
      id: randomUUID(),
      personId,
      skillId,
      what: "level",
      before: String(held?.level ?? 0),
      after: String(level),
      cause: change.cause,
      at,
    },
  });
}

/** False when this write was carried out before. Holds the person's row until the end, one write at a time. */
async function claimWrite(tx: Transaction, personId: string, id: string, at: Date): Promise<boolean> {
  await tx.person.update({ where: { id: personId }, data: { id: personId } });
  const where = { personId_id: { personId, id } };
  if (await tx.write.findUnique({ where })) return false;
  await tx.write.create({ data: { personId, id, at } });
  return true;
}
