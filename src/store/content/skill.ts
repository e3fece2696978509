import type { Skill } from "@/domain/content";
import { toLevel } from "@/domain/level";
import type { Database } from "../database";
import type { Prisma } from "../generated/sqlite/client";
import { fromColumn, fromJson, toJson } from "../trusted";
import { entryColumns, groupParts, inOrder, readEntryColumns, readSlices, type Shared } from "./entry";

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

/** The order of the primary key of each table of parts. */
const orderBy = [{ skillId: "asc" as const }, { position: "asc" as const }];

/** Every skill, in the order in which the areas hold them. */
export async function readSkills(read: Database["read"], shared: Shared): Promise<Skill[]> {
  const { once } = shared;
  const levels = await groupParts(
    (slice) => read.skillLevel.findMany({ orderBy: [{ skillId: "asc" }, { level: "asc" }], ...slice }),
    ownerOf,
    ({ youCan, hours }): Skill["levels"][number] => ({ youCan: fromJson(youCan), hours }),
  );
  const buildsOn = await groupParts(
    (slice) => read.prerequisite.findMany({ orderBy, ...slice }),
    ownerOf,
    ({ toReach, needId, at }): Skill["buildsOn"][number] => {
      return { toReach: toLevel(toReach), skill: once(needId), at: toLevel(at) };
    },
  );
  const learn = await groupParts(
    (slice) => read.resource.findMany({ orderBy, ...slice }),
    ownerOf,
    ({ fromLevel, title, url, kind, cost, hours }): Skill["learn"][number] => {
      return {
        from: toLevel(fromLevel),
        title,
        url,
        kind: once(kind),
        cost: fromColumn(once(cost)),
        hours,
      };
    },
  );
  const proofs = await groupParts(
    (slice) => read.proof.findMany({ orderBy, ...slice }),
    ownerOf,
    ({ level, evidence }): Skill["proofs"][number] => {
      return { level: toLevel(level), evidence: fromJson(evidence) };
    },
  );
  const questions = await groupParts(
    (slice) => read.question.findMany({ orderBy, ...slice }),
    ownerOf,
    ({ level, question, answer }): Skill["questions"][number] => {
      return { level: toLevel(level), question: fromJson(question), answer: fromJson(answer) };
    },
  );
  const skills: Skill[] = [];
  const keep = (row: Prisma.SkillGetPayload<object>): void => {
    skills.push({
      ...readEntryColumns("skill", row, shared),
      area: once(row.areaId),
      kind: fromColumn(once(row.kind)),
      aliases: fromJson(row.aliases),
      esco: row.esco,
      levels: levels(row.id),
      buildsOn: buildsOn(row.id),
      learn: learn(row.id),
      proofs: proofs(row.id),
      questions: questions(row.id),
    });
  };
  await readSlices((slice) => read.skill.findMany({ ...inOrder, ...slice }), keep);
  return skills;
}

const ownerOf = ({ skillId }: { skillId: string }): string => skillId;
