import type { Renames } from "@/domain/progress";
import type { Transaction } from "./database";
import { lockPerson, recordChanges } from "./person/write";

/**
 * Moves what people have entered from a skill's or a role's earlier id to its present one.
 * Where both hold progress the higher level wins; a removed skill keeps its rows untouched.
 */
export async function carryProgressOver(
  tx: Transaction,
  renames: { skill: Renames; role: Renames },
  now: Date,
): Promise<void> {
  await carryLevelsOver(tx, renames.skill, now);
  await carryAttachmentsOver(tx, renames.skill);
  await carryGoalsOver(tx, renames.role);
}

async function carryLevelsOver(tx: Transaction, renames: Renames, now: Date): Promise<void> {
  const earlier = [...renames.keys()];
  if (earlier.length === 0) return;
  // The rows are read again once a person is held, as that person may be writing at this moment.
  const found = await tx.skillProgress.findMany({ where: { skillId: { in: earlier } } });
  for (const { personId, skillId: before } of found) {
    await lockPerson(tx, personId);
    const row = await tx.skillProgress.findUniqueOrThrow({
      where: { personId_skillId: { personId, skillId: before } },
    });
    const skillId = renames.get(before) ?? before;
    const where = { personId_skillId: { personId, skillId } };
    const present = await tx.skillProgress.findUnique({ where });
    const level = Math.max(row.level, present?.level ?? 0);
    const choice = present?.choice ?? row.choice;
    await tx.skillProgress.upsert({
      where,
      create: { ...row, skillId },
      update: {
        level,
        choice,
        changedAt: present && present.level >= row.level ? present.changedAt : row.changedAt,
      },
    });
    await tx.skillProgress.delete({ where: { personId_skillId: { personId, skillId: before } } });
    const write = { tx, personId, writeId: null, cause: "publish" as const, at: now };
    await recordChanges(write, [{ what: "renamed", skill: skillId, before, after: skillId }]);
  }
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

/** A goal keeps its place; where both ids are goals, the one in front stays. */
async function carryGoalsOver(tx: Transaction, renames: Renames): Promise<void> {
  for (const [earlier, present] of renames) {
    for (const row of await tx.goal.findMany({ where: { roleId: earlier } })) {
      const { personId } = row;
      const where = { personId_roleId: { personId, roleId: present } };
      const held = await tx.goal.findUnique({ where });
      const position = Math.min(row.position, held?.position ?? row.position);
      await tx.goal.upsert({ where, create: { ...row, roleId: present }, update: { position } });
      await tx.goal.delete({ where: { personId_roleId: { personId, roleId: earlier } } });
    }
  }
}
