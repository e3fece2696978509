import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Database, Transaction } from "../database";

/** Only the hash of a key is kept, so that the database alone lets nobody in. */
export function hashKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** What a key is good for: one of a browser for everything, one of a calendar for reading the plan alone. */
type KeyKind = "browser" | "calendar";

/** Whom a key belongs to, or null for one that is unknown, has expired or is good for something else. */
export async function findPersonByKey(
  database: Database,
  key: string,
  now: Date,
  kind: KeyKind = "browser",
): Promise<string | null> {
  const row = await database.read.personKey.findUnique({ where: { hash: hashKey(key) } });
  if (row?.kind !== kind || (row.expiresAt !== null && row.expiresAt <= now)) return null;
  return row.personId;
}

/** A new key for a person's calendar; those made before are no longer good for anything. */
export async function replaceCalendarKey(tx: Transaction, personId: string, now: Date): Promise<string> {
  const key = randomBytes(24).toString("base64url");
  await dropCalendarKeys(tx, personId);
  await tx.personKey.create({ data: { hash: hashKey(key), personId, kind: "calendar", createdAt: now } });
  return key;
}

export async function dropCalendarKeys(tx: Transaction, personId: string): Promise<void> {
  await tx.personKey.deleteMany({ where: { personId, kind: "calendar" } });
}

export interface NewPerson {
  id: string;
  /** Goes to the browser and is kept nowhere else. */
  key: string;
}

/** An anonymous person with the key that a browser will hold. */
export async function createPerson(tx: Transaction, now: Date): Promise<NewPerson> {
  const id = randomUUID();
  const key = randomBytes(32).toString("base64url");
  await tx.person.create({
    data: {
      id,
      createdAt: now,
      newsUntil: now,
      keys: { create: { hash: hashKey(key), kind: "browser", createdAt: now } },
    },
  });
  return { id, key };
}

/** Takes a person out with everything that belongs to them: the tables below go with the row. */
export async function deletePerson(tx: Transaction, personId: string): Promise<void> {
  await tx.person.deleteMany({ where: { id: personId } });
}
