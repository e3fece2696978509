import type { PastChange } from "@/domain/change";
import { findUndone } from "@/domain/history";
import { Refusal } from "@/domain/refusal";
import type { Database, Transaction } from "../database";
import { pastChangeSchema } from "./schema";

interface EventRow {
  id: string;
  groupId: string;
  what: string;
  subject: string;
  item: string;
  before: string;
  after: string;
  cause: string;
  undoes: string | null;
  at: Date;
}

/** Adds events at the end of a person's history. The person's row must be held, see `lockPerson`. */
export async function appendEvents(
  tx: Transaction,
  personId: string,
  events: readonly PastChange[],
): Promise<void> {
  if (events.length === 0) return;
  const last = await tx.progressEvent.findFirst({
    where: { personId },
    orderBy: { position: "desc" },
    select: { position: true },
  });
  const first = (last?.position ?? 0) + 1;
  await tx.progressEvent.createMany({
    data: events.map((event, index) => ({ personId, position: first + index, ...rowOf(event) })),
  });
}

function rowOf(event: PastChange): EventRow {
  const { id, group: groupId, what, cause, undoes } = event;
  return {
    ...{ id, groupId, what, cause, undoes, at: new Date(event.at) },
    subject: "skill" in event ? event.skill : "role" in event ? event.role : "",
    item: "item" in event ? event.item : "",
    before: JSON.stringify(event.before),
    after: JSON.stringify(event.after),
  };
}

export function eventOf({ id, groupId, what, subject, item, cause, undoes, ...row }: EventRow): PastChange {
  const about = subject === "" ? {} : what === "goal" ? { role: subject } : { skill: subject };
  return pastChangeSchema.parse({
    ...{ id, group: groupId, what, cause, undoes, at: row.at.toISOString() },
    ...{ ...about, ...(item !== "" && { item }) },
    before: readJson(row.before),
    after: readJson(row.after),
  });
}

function readJson(text: string): unknown {
  return JSON.parse(text);
}

/** An event as history shows it. */
export interface HistoryEntry {
  event: PastChange;
  /** Whether another event has taken it back. */
  undone: boolean;
}

export interface HistoryPage {
  /** Newest first. */
  entries: HistoryEntry[];
  /** What to give as `before` for what came earlier; null when this is all. */
  next: string | null;
}

/** A person's history, newest first, from before one of its events on. */
export async function getHistory(
  database: Database,
  personId: string,
  { before, take = 50 }: { before?: string | undefined; take?: number } = {},
): Promise<HistoryPage> {
  const end = before === undefined ? null : await findEvent(database.read, personId, before);
  const rows = await database.read.progressEvent.findMany({
    where: { personId, ...(end && { position: { lt: end.position } }) },
    orderBy: { position: "desc" },
    take: take + 1,
  });
  const shown = rows.slice(0, take).map(eventOf);
  const undone = findUndone([...(await findUndoings(database, personId, shown)), ...shown]);
  const entries = shown.map((event) => ({ event, undone: undone.has(event.id) }));
  return { entries, next: rows.length > take ? (shown.at(-1)?.id ?? null) : null };
}

/** All of a person's history, newest first: whether one entry can be undone depends on all that came after. */
export async function getWholeHistory(database: Database, personId: string): Promise<PastChange[]> {
  const rows = await database.read.progressEvent.findMany({
    where: { personId },
    orderBy: { position: "desc" },
  });
  return rows.map(eventOf);
}

/** The events that take some others back, those that take these back, and so on; newest first. */
async function findUndoings(
  database: Database,
  personId: string,
  events: readonly PastChange[],
): Promise<PastChange[]> {
  const found = new Map<number, PastChange>();
  for (let ids = events.map(({ id }) => id); ids.length > 0;) {
    const rows = await database.read.progressEvent.findMany({ where: { personId, undoes: { in: ids } } });
    const fresh = rows.filter(({ position }) => !found.has(position));
    for (const row of fresh) found.set(row.position, eventOf(row));
    ids = fresh.map(({ id }) => id);
  }
  return [...found].sort(([a], [b]) => b - a).map(([, event]) => event);
}

/** One of a person's own events; of somebody else's, nothing is known here. */
export async function findEvent(tx: Transaction, personId: string, id: string) {
  const row = await tx.progressEvent.findUnique({ where: { personId_id: { personId, id } } });
  if (!row) throw new Refusal("unknown", "There is no such entry in your history.");
  return row;
}
