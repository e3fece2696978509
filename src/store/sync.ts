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

const rowsAtOnce = 500;

/** Some rows at a time: all at once, one statement of a large content would take minutes to be put together. */
async function insertRows<R>(rows: readonly R[], insert: (some: R[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await insert(rows.slice(from, from + rowsAtOnce));
  }
}

async function insertContent(tx: Transaction, content: Content): Promise<void> {
  const { areas, skills, roles, certifications, sources, starts } = content;
  const areaRows = areas.map(({ id, title, summary }, position) => {
    return { id, position, title, summary: toJson(summary) };
  });
  await insertRows(areaRows, (data) => tx.area.createMany({ data }));
  await insertRows(skills.map(skillRow), (data) => tx.skill.createMany({ data }));
  const skillParts = skillPartRows(skills);
  await insertRows(skillParts.levels, (data) => tx.skillLevel.createMany({ data }));
  await insertRows(skillParts.buildsOn, (data) => tx.prerequisite.createMany({ data }));
  await insertRows(skillParts.resources, (data) => tx.resource.createMany({ data }));
  await insertRows(skillParts.proofs, (data) => tx.proof.createMany({ data }));
  await insertRows(skillParts.questions, (data) => tx.question.createMany({ data }));
  await insertRows(sources.map(sourceRow), (data) => tx.source.createMany({ data }));
  await insertRows(doubtRows(sources), (data) => tx.sourceDoubt.createMany({ data }));
  await insertRows(certifications.map(certificationRow), (data) => tx.certification.createMany({ data }));
  await insertRows(coverRows(certifications), (data) => tx.certificationCover.createMany({ data }));
  await insertRows(starts.map(startRow), (data) => tx.start.createMany({ data }));
  await insertRows(startSkillRows(starts), (data) => tx.startSkill.createMany({ data }));
  await insertRows(roles.map(roleRow), (data) => tx.role.createMany({ data }));
  const roleParts = rolePartRows(roles);
  await insertRows(roleParts.responsibilities, (data) => tx.responsibilityGroup.createMany({ data }));
  await insertRows(roleParts.requirements, (data) => tx.requirement.createMany({ data }));
  await insertRows(roleParts.salaries, (data) => tx.salaryRow.createMany({ data }));
  await insertRows(roleParts.certifications, (data) => tx.roleCertification.createMany({ data }));
  await insertRows(roleParts.moves, (data) => tx.nextMove.createMany({ data }));
  const shared = sharedRows(content);
  await insertRows(shared.citations, (data) => tx.citation.createMany({ data }));
  await insertRows(shared.renames, (data) => tx.rename.createMany({ data }));
}
