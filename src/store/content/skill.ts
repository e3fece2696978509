import type { Skill } from "@/domain/content";
import { toLevel } from "@/domain/level";
import type { Prisma } from "../generated/sqlite/client";
import { fromColumn, fromJson, toJson } from "../trusted";
import { entryColumns, readEntryColumns, type Shared } from "./entry";

/** Everything of a skill, in the order in which it was written. */
export const skillParts = {
  levels: { orderBy: { level: "asc" } },
  buildsOn: { orderBy: { position: "asc" } },
  resources: { orderBy: { position: "asc" } },
  proofs: { orderBy: { position: "asc" } },
  questions: { orderBy: { position: "asc" } },
} as const satisfies Prisma.SkillInclude;

type SkillRow = Prisma.SkillGetPayload<{ include: typeof skillParts }>;

export function skillRow(skill: Skill, position: number): Prisma.SkillCreateManyInput {
  const { area, kind, esco, aliases } = skill;
  return { ...entryColumns(skill, position), areaId: area, kind, esco, aliases: toJson(aliases) };
}

export function skillPartRows(skills: readonly Skill[]) {
  const each = <P, R>(parts: (skill: Skill) => readonly P[], row: (part: P) => R) =>
    skills.flatMap((skill) =>
      parts(skill).map((part, position) => ({ skillId: skill.id, position, ...row(part) })),
    );
  return {
    levels: skills.flatMap(({ id, levels }): Prisma.SkillLevelCreateManyInput[] =>
      levels.map(({ youCan, hours }, below) => {
        return { skillId: id, level: below + 1, youCan: toJson(youCan), hours };
      }),
    ),
    buildsOn: each(
      (skill) => skill.buildsOn,
      ({ toReach, skill, at }) => ({ toReach, needId: skill, at }),
    ),
    resources: each(
      (skill) => skill.learn,
      ({ from, title, url, kind, cost, hours }) => ({ fromLevel: from, title, url, kind, cost, hours }),
    ),
    proofs: each(
      (skill) => skill.proofs,
      ({ level, evidence }) => ({ level, evidence: toJson(evidence) }),
    ),
    questions: each(
      (skill) => skill.questions,
      ({ level, question, answer }) => ({ level, question: toJson(question), answer: toJson(answer) }),
    ),
  };
}

export function readSkill(row: SkillRow, shared: Shared): Skill {
  return {
    ...readEntryColumns("skill", row, shared),
    area: row.areaId,
    kind: fromColumn(row.kind),
    aliases: fromJson(row.aliases),
    esco: row.esco,
    levels: row.levels.map(({ youCan, hours }) => ({ youCan: fromJson(youCan), hours })),
    buildsOn: row.buildsOn.map(({ toReach, needId, at }) => {
      return { toReach: toLevel(toReach), skill: needId, at: toLevel(at) };
    }),
    learn: row.resources.map(({ fromLevel, title, url, kind, cost, hours }) => {
      return { from: toLevel(fromLevel), title, url, kind, cost: fromColumn(cost), hours };
    }),
    proofs: row.proofs.map(({ level, evidence }) => {
      return { level: toLevel(level), evidence: fromJson(evidence) };
    }),
    questions: row.questions.map(({ level, question, answer }) => {
      return { level: toLevel(level), question: fromJson(question), answer: fromJson(answer) };
    }),
  };
}
