import { randomUUID } from "node:crypto";
import type { Cause, Change, Happening, PastChange, Recorded } from "@/domain/change";
import { Refusal } from "@/domain/refusal";
import type { Transaction } from "../database";
import { applyChange } from "./apply";
import { appendEvents } from "./history";

/** A write in the making: whose data it changes, and what marks it. The person comes from the session alone. */
export interface PersonWrite {
  tx: Transaction;
  personId: string;
  /** The id of this write: the same id a second time changes nothing. Null for one that nobody can repeat. */
  writeId: string | null;
  cause: Cause;
  at: Date;
}

/**
 * Carries changes out together and records each as an event of one group. What is so already is not
 * recorded. A repeated write counts once, also when it comes after a later one.
 */
export async function changePerson(write: PersonWrite, changes: readonly Change[]): Promise<PastChange[]> {
  if (!(await claimWrite(write))) return [];
  const done: Recorded[] = [];
  for (const change of changes) {
    const recorded = await applyChange(write.tx, write.personId, change, write.at);
    if (recorded) done.push(recorded);
  }
  return recordChanges(write, done);
}

/** Records changes that were carried out as one group of events. */
export async function recordChanges(
  { tx, personId, cause, at }: PersonWrite,
  done: readonly (Happening & { undoes?: string })[],
): Promise<PastChange[]> {
  const group = randomUUID();
  const events = done.map((change, index): PastChange => {
    const id = index === 0 ? group : randomUUID();
    return { undoes: null, ...change, id, group, cause, at: at.toISOString() };
  });
  await appendEvents(tx, personId, events);
  return events;
}

/** False when this write was carried out before. Holds the person's row until the end, one write at a time. */
export async function claimWrite({ tx, personId, writeId: id, at }: PersonWrite): Promise<boolean> {
  await lockPerson(tx, personId);
  if (id === null) return true;
  const where = { personId_id: { personId, id } };
  if (await tx.write.findUnique({ where })) return false;
  await tx.write.create({ data: { personId, id, at } });
  return true;
}

/** Lets one write at a time at a person's data; what is read afterwards stays true until the end. */
export async function lockPerson(tx: Transaction, personId: string): Promise<void> {
  const { count } = await tx.person.updateMany({ where: { id: personId }, data: { id: personId } });
  if (count === 0) throw new Refusal("gone");
}
