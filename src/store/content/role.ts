import { percentiles, type Role, type SalaryRow } from "@/domain/content";
import { toLevel } from "@/domain/level";
import type { Prisma } from "../generated/sqlite/client";
import { fromColumn, fromJson, toJson } from "../trusted";
import { entryColumns, readEntryColumns, type Shared } from "./entry";

const inOrder = { orderBy: { position: "asc" } } as const;

/** Everything of a role, in the order in which it was written. */
export const roleParts = {
  responsibilities: inOrder,
  requirements: inOrder,
  salaries: inOrder,
  certifications: inOrder,
  movesOut: inOrder,
} as const satisfies Prisma.RoleInclude;

type RoleRow = Prisma.RoleGetPayload<{ include: typeof roleParts }>;

export function roleRow(role: Role, position: number): Prisma.RoleCreateManyInput {
  const { family, seniority, onet, esco, aliases, experience } = role;
  return {
    ...entryColumns(role, position),
    family,
    seniority,
    onet,
    esco,
    aliases: toJson(aliases),
    experienceMin: experience?.min ?? null,
    experienceMax: experience?.max ?? null,
  };
}

export function rolePartRows(roles: readonly Role[]) {
  const each = <P, R>(parts: (role: Role) => readonly P[], row: (part: P) => R) =>
    roles.flatMap((role) =>
      parts(role).map((part, position) => ({ roleId: role.id, position, ...row(part) })),
    );
  return {
    responsibilities: each(
      (role) => role.responsibilities,
      ({ title, items }) => ({ title, items: toJson(items) }),
    ),
    requirements: each(
      (role) => role.requirements,
      ({ skill, level, importance, why }) => ({ skillId: skill, level, importance, why: toJson(why) }),
    ),
    salaries: each((role) => role.salaries, salaryColumns),
    certifications: each(
      (role) => role.certifications,
      ({ certification, importance }) => ({ certificationId: certification, importance }),
    ),
    moves: each(
      (role) => role.nextMoves,
      ({ role, why }) => ({ toId: role, why: toJson(why) }),
    ),
  };
}

function salaryColumns({ where, values, source, ...rest }: SalaryRow) {
  return { ...rest, country: where, ...values, sourceId: source };
}

export function readRole(row: RoleRow, shared: Shared): Role {
  const { experienceMin: min, experienceMax: max } = row;
  return {
    ...readEntryColumns("role", row, shared),
    family: fromColumn(row.family),
    seniority: fromColumn(row.seniority),
    aliases: fromJson(row.aliases),
    experience: min === null || max === null ? null : { min, max },
    onet: row.onet,
    esco: row.esco,
    responsibilities: row.responsibilities.map(({ title, items }) => {
      return { title, items: fromJson(items) };
    }),
    requirements: row.requirements.map(({ skillId, level, importance, why }) => ({
      skill: skillId,
      level: toLevel(level),
      importance: fromColumn(importance),
      why: fromJson(why),
    })),
    salaries: row.salaries.map(readSalary),
    certifications: row.certifications.map(({ certificationId, importance }) => {
      return { certification: certificationId, importance: fromColumn(importance) };
    }),
    nextMoves: row.movesOut.map(({ toId, why }) => ({ role: toId, why: fromJson(why) })),
  };
}

function readSalary(row: RoleRow["salaries"][number]): SalaryRow {
  const values: SalaryRow["values"] = {};
  for (const percentile of percentiles) {
    const value = row[percentile];
    if (value !== null) values[percentile] = value;
  }
  const { year, currency, sample, series, citation, leftOut } = row;
  return {
    where: row.country,
    seniority: fromColumn(row.seniority),
    year,
    basis: fromColumn(row.basis),
    currency,
    values,
    sample,
    series,
    fit: fromColumn(row.fit),
    citation,
    source: row.sourceId,
    leftOut,
  };
}
