import { randomUUID } from "node:crypto";
import type { Renames } from "@/domain/progress";
import type { Transaction } from "./database";

/**
 * Moves what people have entered from a skill's earlier id to its present one.
 * Where both hold progress the higher level wins; a removed skill keeps its rows untouched.
 */
export async function carryProgressOver(tx: Transaction, renames: Renames, now: Date): Promise<void> {
  const earlier = [...renames.keys()];
  if (earlier.length === 0) return;
  const rows = await tx.skillProgress.findMany({ where: { skillId: { in: earlier } } });
  for (const row of rows) {
    const skillId = renames.get(row.skillId) ?? row.skillId;
    const where = { personId_skillId: { personId: row.personId, skillId } };
    const present = await tx.skillProgress.findUnique({ where });
    const level = Math.max(row.level, present?.level ?? 0);
    const choice = present ? present.choice : row.choice;
    await tx.skillProgress.upsert({
      where,
      create: { ...row, skillId },
      update: {
        level,
        choice,
        changedAt: present && present.level >= row.level ? present.changedAt : row.changedAt,
      },
    });
    await tx.skillProgress.delete({
      where: { personId_skillId: { personId: row.personId, skillId: row.skillId } },
    });
    await tx.progressEvent.create({
      data: {
        id: randomUUID(),
        personId: row.personId,
        skillId,
        what: "renamed",
        before: row.skillId,
        after: skillId,
        cause: "publish",
        at: now,
      },
    });
  }
  await carryAttachmentsOver(tx, renames);
}

/** Notes of both ids are kept, one below the other; evidence and finished resources move along. */
async function carryAttachmentsOver(tx: Transaction, renames: Renames): Promise<void> {
  for (const [earlier, present] of renames) {
    await tx.evidence.updateMany({ where: { skillId: earlier }, data: { skillId: present } });
    for (const note of await tx.note.findMany({ where: { skillId: earlier } })) {
      const { personId, changedAt } = note;
      const where = { personId_skillId: { personId, skillId: present } };
      const held = await tx.note.findUnique({ where });
      const text = held ? `${held.text}\n\n${note.text}` : note.text;
      await tx.note.upsert({
        where,
        create: { personId, skillId: present, text, changedAt },
        update: { text },
      });
      await tx.note.delete({ where: { personId_skillId: { personId, skillId: earlier } } });
    }
    for (const row of await tx.finishedResource.findMany({ where: { skillId: earlier } })) {
      const { personId, url, finishedAt } = row;
      await tx.finishedResource.upsert({
        where: { personId_skillId_url: { personId, skillId: present, url } },
        create: { personId, skillId: present, url, finishedAt },
        update: {},
      });
    }
    await tx.finishedResource.deleteMany({ where: { skillId: earlier } });
  }
}
