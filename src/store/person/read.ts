import { toLevel } from "@/domain/level";
import type { Choice, Person } from "@/domain/person";
import type { Database, Transaction } from "../database";
import { fromColumn } from "../trusted";
import { evidenceOf } from "./evidence";
import { inOrder } from "./goals";

/** Everything that a person holds now; null when there is nobody of that id. */
export function getPerson(database: Database, personId: string): Promise<Person | null> {
  return readPerson(database.read, personId);
}

/** The same within a write, where nothing can come between. */
export async function readPerson(tx: Transaction, personId: string): Promise<Person | null> {
  const bySkill = { skillId: "asc" } as const;
  const row = await tx.person.findUnique({
    where: { id: personId },
    include: {
      skills: { orderBy: bySkill },
      notes: { orderBy: bySkill },
      evidence: { orderBy: [bySkill, { createdAt: "asc" }, { id: "asc" }] },
      resources: { orderBy: [bySkill, { url: "asc" }] },
      goals: { orderBy: inOrder },
    },
  });
  if (!row) return null;
  const { createdAt, hoursPerWeek, planStart, skills, notes, evidence, resources, goals } = row;
  return {
    since: createdAt.toISOString(),
    levels: new Map(
      skills.filter(({ level }) => level > 0).map(({ skillId, level }) => [skillId, toLevel(level)]),
    ),
    choices: new Map(
      skills.flatMap(({ skillId, choice }) => (choice ? [[skillId, fromColumn<Choice>(choice)]] : [])),
    ),
    notes: notes.map(({ skillId: skill, text, changedAt }) => {
      return { skill, text, changedAt: changedAt.toISOString() };
    }),
    evidence: evidence.map(evidenceOf),
    finished: resources.map(({ skillId: skill, url, finishedAt }) => {
      return { skill, url, finishedAt: finishedAt.toISOString() };
    }),
    goals: goals.map(({ roleId }) => roleId),
    hoursPerWeek,
    planStart,
  };
}
