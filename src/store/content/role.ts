import { percentiles, type Role, type SalaryRow } from "@/domain/content";
import { toLevel } from "@/domain/level";
import type { Database } from "../database";
import type { Prisma } from "../generated/sqlite/client";
import { fromColumn, fromJson, toJson } from "../trusted";
import { entryColumns, groupParts, inOrder, readEntryColumns, type Shared } from "./entry";

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

/** The order of the primary key of each table of parts. */
const orderBy = [{ roleId: "asc" as const }, { position: "asc" as const }];

/** Every role. */
export async function readRoles(read: Database["read"], shared: Shared): Promise<Role[]> {
  const responsibilities = await groupParts(
    (slice) => read.responsibilityGroup.findMany({ orderBy, ...slice }),
    ownerOf,
    ({ title, items }): Role["responsibilities"][number] => ({ title, items: fromJson(items) }),
  );
  const requirements = await groupParts(
    (slice) => read.requirement.findMany({ orderBy, ...slice }),
    ownerOf,
    ({ skillId, level, importance, why }): Role["requirements"][number] => {
      return {
        skill: shared.once(skillId),
        level: toLevel(level),
        importance: fromColumn(shared.once(importance)),
        why: fromJson(why),
      };
    },
  );
  const salaries = await groupParts(
    (slice) => read.salaryRow.findMany({ orderBy, ...slice }),
    ownerOf,
    readSalary,
  );
  const certifications = await groupParts(
    (slice) => read.roleCertification.findMany({ orderBy, ...slice }),
    ownerOf,
    ({ certificationId, importance }): Role["certifications"][number] => {
      return { certification: certificationId, importance: fromColumn(importance) };
    },
  );
  const nextMoves = await groupParts(
    (slice) => read.nextMove.findMany({ orderBy, ...slice }),
    ownerOf,
    ({ toId, why }): Role["nextMoves"][number] => ({ role: toId, why: fromJson(why) }),
  );
  const rows = await read.role.findMany(inOrder);
  return rows.map(({ experienceMin: min, experienceMax: max, ...row }) => ({
    ...readEntryColumns("role", row, shared),
    family: fromColumn(row.family),
    seniority: fromColumn(row.seniority),
    aliases: fromJson(row.aliases),
    experience: min === null || max === null ? null : { min, max },
    onet: row.onet,
    esco: row.esco,
    responsibilities: responsibilities(row.id),
    requirements: requirements(row.id),
    salaries: salaries(row.id),
    certifications: certifications(row.id),
    nextMoves: nextMoves(row.id),
  }));
}

const ownerOf = ({ roleId }: { roleId: string }): string => roleId;

type SalaryColumns = Prisma.SalaryRowGetPayload<object>;

function readSalary(row: SalaryColumns): SalaryRow {
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
