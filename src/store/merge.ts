import { randomUUID } from "node:crypto";
import type { Transaction } from "./database";

/**
 * Adds what one person entered to another, and ends the first with its keys. Nothing is lost: the higher
 * level wins, both notes are kept, goals come after those that stand. Done again, or with either gone, it
 * changes nothing; so it can stand in a sign-in, which must not fail.
 */
export async function mergePersons(tx: Transaction, from: string, into: string, now: Date): Promise<void> {
  if (from === into || !(await holdPersons(tx, [from, into]))) return;
  await mergeLevels(tx, from, into, now);
  await mergeNotes(tx, from, into);
  await mergeEvidence(tx, from, into);
  await mergeResources(tx, from, into);
  await mergeGoals(tx, from, into);
  await mergeSettings(tx, from, into);
  await tx.progressEvent.updateMany({ where: { personId: from }, data: { personId: into } });
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

async function mergeLevels(tx: Transaction, from: string, into: string, now: Date): Promise<void> {
  for (const row of await tx.skillProgress.findMany({ where: { personId: from } })) {
    const { skillId, level, changedAt } = row;
    const where = { personId_skillId: { personId: into, skillId } };
    const held = await tx.skillProgress.findUnique({ where });
    const isHigher = level > (held?.level ?? -1);
    await tx.skillProgress.upsert({
      where,
      create: { ...row, personId: into },
      update: { choice: held?.choice ?? row.choice, ...(isHigher && { level, changedAt }) },
    });
    if (!held || !isHigher) continue;
    const change = { what: "level", before: String(held.level), after: String(level), cause: "merge" };
    await tx.progressEvent.create({
      data: { id: randomUUID(), personId: into, skillId, ...change, at: now },
    });
  }
}

/** Both notes are kept, one below the other; a note that holds the other already stays as it is. */
async function mergeNotes(tx: Transaction, from: string, into: string): Promise<void> {
  for (const note of await tx.note.findMany({ where: { personId: from } })) {
    const { skillId, text, changedAt } = note;
    const where = { personId_skillId: { personId: into, skillId } };
    const held = await tx.note.findUnique({ where });
    if (held && holdsParagraphs(held.text, text)) continue;
    const joined = held && !holdsParagraphs(text, held.text) ? `${held.text}\n\n${text}` : text;
    await tx.note.upsert({
      where,
      create: { ...note, personId: into },
      update: { text: joined, changedAt: held && held.changedAt > changedAt ? held.changedAt : changedAt },
    });
  }
}

function holdsParagraphs(note: string, other: string): boolean {
  return `\n\n${note}\n\n`.includes(`\n\n${other}\n\n`);
}

/** All evidence of both; what both say in the same words stays once. */
async function mergeEvidence(tx: Transaction, from: string, into: string): Promise<void> {
  type Row = Awaited<ReturnType<typeof tx.evidence.findMany>>[number];
  const wordsOf = ({ skillId, level, text, url, date }: Row): string =>
    JSON.stringify([skillId, level, text, url, date]);
  const held = new Set((await tx.evidence.findMany({ where: { personId: into } })).map(wordsOf));
  for (const row of await tx.evidence.findMany({ where: { personId: from } })) {
    if (held.has(wordsOf(row))) continue;
    await tx.evidence.update({ where: { id: row.id }, data: { personId: into } });
  }
}

async function mergeResources(tx: Transaction, from: string, into: string): Promise<void> {
  for (const row of await tx.finishedResource.findMany({ where: { personId: from } })) {
    const { skillId, url } = row;
    await tx.finishedResource.upsert({
      where: { personId_skillId_url: { personId: into, skillId, url } },
      create: { ...row, personId: into },
      update: {},
    });
  }
}

async function mergeGoals(tx: Transaction, from: string, into: string): Promise<void> {
  const held = await tx.goal.findMany({ where: { personId: into } });
  let position = Math.max(-1, ...held.map((goal) => goal.position));
  const roles = new Set(held.map(({ roleId }) => roleId));
  for (const goal of await tx.goal.findMany({ where: { personId: from }, orderBy: { position: "asc" } })) {
    if (roles.has(goal.roleId)) continue;
    await tx.goal.create({ data: { ...goal, personId: into, position: (position += 1) } });
  }
}

/** What the one has not said about hours and the start of the plan is as the other said. */
async function mergeSettings(tx: Transaction, from: string, into: string): Promise<void> {
  const guest = await tx.person.findUniqueOrThrow({ where: { id: from } });
  const held = await tx.person.findUniqueOrThrow({ where: { id: into } });
  await tx.person.update({
    where: { id: into },
    data: {
      createdAt: guest.createdAt < held.createdAt ? guest.createdAt : held.createdAt,
      hoursPerWeek: held.hoursPerWeek ?? guest.hoursPerWeek,
      planStart: held.planStart ?? guest.planStart,
    },
  });
}
