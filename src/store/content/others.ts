import type { Certification, Source, Start } from "@/domain/content";
import { toLevel } from "@/domain/level";
import type { Database } from "../database";
import type { Prisma } from "../generated/sqlite/client";
import { fromColumn, fromJson, toJson } from "../trusted";
import { entryColumns, groupParts, inOrder, readEntryColumns, type Shared } from "./entry";

export function certificationRow(
  entry: Certification,
  position: number,
): Prisma.CertificationCreateManyInput {
  const { issuer, url, code, cost, validity, status, retiredOn } = entry;
  return {
    ...entryColumns(entry, position),
    issuer,
    url,
    code,
    costAmount: cost?.amount ?? null,
    costCurrency: cost?.currency ?? null,
    validity,
    status,
    retiredOn,
  };
}

export function coverRows(entries: readonly Certification[]): Prisma.CertificationCoverCreateManyInput[] {
  return entries.flatMap(({ id, covers }) =>
    covers.map(({ skill, level }, position) => {
      return { certificationId: id, position, skillId: skill, level };
    }),
  );
}

export async function readCertifications(read: Database["read"], shared: Shared): Promise<Certification[]> {
  const covers = await groupParts(
    (slice) =>
      read.certificationCover.findMany({
        orderBy: [{ certificationId: "asc" }, { position: "asc" }],
        ...slice,
      }),
    ({ certificationId }) => certificationId,
    readSkillLevel,
  );
  const rows = await read.certification.findMany(inOrder);
  return rows.map(({ costAmount: amount, costCurrency: currency, ...row }) => ({
    ...readEntryColumns("certification", row, shared),
    issuer: row.issuer,
    url: row.url,
    code: row.code,
    cost: amount === null || currency === null ? null : { amount, currency },
    validity: row.validity,
    status: fromColumn(row.status),
    retiredOn: row.retiredOn,
    covers: covers(row.id),
  }));
}

function readSkillLevel({ skillId, level }: { skillId: string; level: number }) {
  return { skill: skillId, level: toLevel(level) };
}

export function sourceRow(entry: Source, position: number): Prisma.SourceCreateManyInput {
  const { publisher, url, published, kind, licence } = entry;
  return { ...entryColumns(entry, position), publisher, url, published, kind, licence };
}

export function doubtRows(entries: readonly Source[]): Prisma.SourceDoubtCreateManyInput[] {
  return entries.flatMap(({ id, doubts }) =>
    doubts.map(({ claim, why, better }, position) => {
      return { sourceId: id, position, claim: toJson(claim), why: toJson(why), better: toJson(better) };
    }),
  );
}

export async function readSources(read: Database["read"], shared: Shared): Promise<Source[]> {
  const doubts = await groupParts(
    (slice) => read.sourceDoubt.findMany({ orderBy: [{ sourceId: "asc" }, { position: "asc" }], ...slice }),
    ({ sourceId }) => sourceId,
    ({ claim, why, better }): Source["doubts"][number] => {
      return { claim: fromJson(claim), why: fromJson(why), better: fromJson(better) };
    },
  );
  const rows = await read.source.findMany(inOrder);
  return rows.map(({ publisher, url, published, kind, licence, ...row }) => ({
    ...readEntryColumns("source", row, shared),
    publisher,
    url,
    published,
    kind: fromColumn(kind),
    licence,
    doubts: doubts(row.id),
  }));
}

export function startRow(entry: Start, position: number): Prisma.StartCreateManyInput {
  return entryColumns(entry, position);
}

export function startSkillRows(entries: readonly Start[]): Prisma.StartSkillCreateManyInput[] {
  return entries.flatMap(({ id, has }) =>
    has.map(({ skill, level }, position) => ({ startId: id, position, skillId: skill, level })),
  );
}

export async function readStarts(read: Database["read"], shared: Shared): Promise<Start[]> {
  const has = await groupParts(
    (slice) => read.startSkill.findMany({ orderBy: [{ startId: "asc" }, { position: "asc" }], ...slice }),
    ({ startId }) => startId,
    readSkillLevel,
  );
  const rows = await read.start.findMany(inOrder);
  return rows.map((row) => ({ ...readEntryColumns("start", row, shared), has: has(row.id) }));
}
