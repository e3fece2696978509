import type { Certification, Source, Start } from "@/domain/content";
import { toLevel } from "@/domain/level";
import type { Prisma } from "../generated/sqlite/client";
import { fromColumn, fromJson, toJson } from "../trusted";
import { entryColumns, readEntryColumns, type Shared } from "./entry";

const inOrder = { orderBy: { position: "asc" } } as const;

export const certificationParts = { covers: inOrder } as const satisfies Prisma.CertificationInclude;
export const sourceParts = { doubts: inOrder } as const satisfies Prisma.SourceInclude;
export const startParts = { has: inOrder } as const satisfies Prisma.StartInclude;

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

export function readCertification(
  row: Prisma.CertificationGetPayload<{ include: typeof certificationParts }>,
  shared: Shared,
): Certification {
  const { issuer, url, code, validity, retiredOn, costAmount: amount, costCurrency: currency } = row;
  return {
    ...readEntryColumns("certification", row, shared),
    issuer,
    url,
    code,
    cost: amount === null || currency === null ? null : { amount, currency },
    validity,
    status: fromColumn(row.status),
    retiredOn,
    covers: row.covers.map(({ skillId, level }) => ({ skill: skillId, level: toLevel(level) })),
  };
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

export function readSource(
  row: Prisma.SourceGetPayload<{ include: typeof sourceParts }>,
  shared: Shared,
): Source {
  const { publisher, url, published, licence } = row;
  return {
    ...readEntryColumns("source", row, shared),
    publisher,
    url,
    published,
    kind: fromColumn(row.kind),
    licence,
    doubts: row.doubts.map(({ claim, why, better }) => {
      return { claim: fromJson(claim), why: fromJson(why), better: fromJson(better) };
    }),
  };
}

export function startRow(entry: Start, position: number): Prisma.StartCreateManyInput {
  return entryColumns(entry, position);
}

export function startSkillRows(entries: readonly Start[]): Prisma.StartSkillCreateManyInput[] {
  return entries.flatMap(({ id, has }) =>
    has.map(({ skill, level }, position) => ({ startId: id, position, skillId: skill, level })),
  );
}

export function readStart(
  row: Prisma.StartGetPayload<{ include: typeof startParts }>,
  shared: Shared,
): Start {
  const has = row.has.map(({ skillId, level }) => ({ skill: skillId, level: toLevel(level) }));
  return { ...readEntryColumns("start", row, shared), has };
}
