import { oppositeOf, type PastChange } from "@/domain/change";
import { findLastChange, findObstacle, isLeftBehind } from "@/domain/history";
import type { Renames } from "@/domain/progress";
import { Refusal } from "@/domain/refusal";
import { applyChange } from "./apply";
import { eventOf, findEvent } from "./history";
import { claimWrite, type PersonWrite, recordChanges } from "./write";

/**
 * Takes back one of a person's events with all of its group, or the last change that still stands. Each thing
 * returns to what it was before, unless it has been changed since: then nothing happens, and the refusal
 * says so. History only grows: what is taken back and the taking back both stay in it.
 */
export async function undoChange(
  write: PersonWrite,
  eventId: string | null,
  skillRenames: Renames = new Map(),
): Promise<PastChange[]> {
  if (!(await claimWrite(write))) return [];
  const { tx, personId, at } = write;
  const group =
    eventId === null ? await findLastGroup(write) : (await findEvent(tx, personId, eventId)).groupId;
  const rows = await tx.progressEvent.findMany({
    where: { personId, groupId: group },
    orderBy: { position: "desc" },
  });
  const taken = [];
  for (const row of rows) {
    const event = eventOf(row);
    const later = await tx.progressEvent.findMany({
      where: { personId, position: { gt: row.position }, groupId: { not: group }, what: event.what },
      orderBy: { position: "desc" },
    });
    const obstacle = findObstacle(event, later.map(eventOf), skillRenames);
    if (obstacle !== null || event.what === "renamed") throw new Refusal(obstacle ?? "fixed");
    const change = oppositeOf(event);
    const present =
      "skill" in change ? { ...change, skill: skillRenames.get(change.skill) ?? change.skill } : change;
    const done = await applyChange(tx, personId, present, at);
    if (!done || !isLeftBehind(event, done.before)) throw new Refusal("changed");
    taken.push({ ...done, undoes: event.id });
  }
  return recordChanges(write, taken);
}

/** The group of the last change that stands. What has been undone lies in between, so ever more is read. */
async function findLastGroup({ tx, personId }: PersonWrite): Promise<string> {
  for (let take = 100; ; take *= 4) {
    const rows = await tx.progressEvent.findMany({
      where: { personId },
      orderBy: { position: "desc" },
      take,
    });
    const last = findLastChange(rows.map(eventOf));
    if (last) return last.group;
    if (rows.length < take) throw new Refusal("nothing");
  }
}
