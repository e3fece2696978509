import { createHash } from "node:crypto";
import type { Content } from "@/domain/content";
import { findRenames } from "@/domain/progress";
import { readContent } from "./catalog";
import { recordChanges } from "./changes";
import { sharedRows } from "./content/entry";
import {
  certificationRow,
  coverRows,
  doubtRows,
  sourceRow,
  startRow,
  startSkillRows,
} from "./content/others";
import { rolePartRows, roleRow } from "./content/role";
import { skillPartRows, skillRow } from "./content/skill";
import type { Database, Transaction } from "./database";
import { carryProgressOver } from "./rename";
import { toJson } from "./trusted";

export interface Published {
  version: string;
  changed: boolean;
}

/** Raised when records of the same content are to be stored in another way. */
const recordFormat = 1;

/** Names a content set by what is in it: the same content has the same version everywhere. */
export function hashContent(content: Content): string {
  const records = JSON.stringify([recordFormat, content]);
  return createHash("sha256").update(records).digest("hex").slice(0, 16);
}

/**
 * Publishes a content set in one transaction: readers see the old graph or the new one.
 * A set that is published already costs no write. Progress follows renamed skills.
 */
export async function publishContent(database: Database, content: Content, now: Date): Promise<Published> {
  const version = hashContent(content);
  const current = await database.read.contentVersion.findFirst();
  if (current?.hash === version) return { version, changed: false };
  await database.write(async (tx) => {
    // One publisher at a time, on PostgreSQL too: the row of the version is the lock.
    const publishedAt = now;
    const { publication } = await tx.contentVersion.upsert({
      where: { id: 1 },
      create: { id: 1, hash: version, publishedAt },
      update: { hash: version, publishedAt, publication: { increment: 1 } },
    });
    // The other door still shows the set before this one, and the lock keeps it so.
    const before = publication === 1 ? null : await readContent(database);
    await recordChanges(tx, { publication, at: publishedAt }, before, content);
    await clearContent(tx);
    await insertContent(tx, content);
    await carryProgressOver(
      tx,
      { skill: findRenames(content.skills), role: findRenames(content.roles) },
      now,
    );
  });
  return { version, changed: true };
}

/** Only these four hold everything else that is content; rows below them go with them. */
async function clearContent(tx: Transaction): Promise<void> {
  await tx.rename.deleteMany();
  await tx.role.deleteMany();
  await tx.certification.deleteMany();
  await tx.start.deleteMany();
  await tx.source.deleteMany();
  await tx.skill.deleteMany();
  await tx.area.deleteMany();
}

async function insertContent(tx: Transaction, content: Content): Promise<void> {
  const { areas, skills, roles, certifications, sources, starts } = content;
  const areaRows = areas.map(({ id, title, summary }, position) => {
    return { id, position, title, summary: toJson(summary) };
  });
  await tx.area.createMany({ data: areaRows });
  await tx.skill.createMany({ data: skills.map(skillRow) });
  const skillParts = skillPartRows(skills);
  await tx.skillLevel.createMany({ data: skillParts.levels });
  await tx.prerequisite.createMany({ data: skillParts.buildsOn });
  await tx.resource.createMany({ data: skillParts.resources });
  await tx.proof.createMany({ data: skillParts.proofs });
  await tx.question.createMany({ data: skillParts.questions });
  await tx.source.createMany({ data: sources.map(sourceRow) });
  await tx.sourceDoubt.createMany({ data: doubtRows(sources) });
  await tx.certification.createMany({ data: certifications.map(certificationRow) });
  await tx.certificationCover.createMany({ data: coverRows(certifications) });
  await tx.start.createMany({ data: starts.map(startRow) });
  await tx.startSkill.createMany({ data: startSkillRows(starts) });
  await tx.role.createMany({ data: roles.map(roleRow) });
  const roleParts = rolePartRows(roles);
  await tx.responsibilityGroup.createMany({ data: roleParts.responsibilities });
  await tx.requirement.createMany({ data: roleParts.requirements });
  await tx.salaryRow.createMany({ data: roleParts.salaries });
  await tx.roleCertification.createMany({ data: roleParts.certifications });
  await tx.nextMove.createMany({ data: roleParts.moves });
  const shared = sharedRows(content);
  await tx.citation.createMany({ data: shared.citations });
  await tx.rename.createMany({ data: shared.renames });
}
