import { toLevel } from "@/domain/level";
import type { Choice, Person } from "@/domain/person";
import type { Database, Transaction } from "../database";
import { fromColumn } from "../trusted";
import { evidenceOf } from "./evidence";
import { getGoals } from "./goals";

/** Everything that a person holds now; null when there is nobody of that id. */
export function getPerson(database: Database, personId: string): Promise<Person | null> {
  return readPerson(database.read, personId);
}

/** The same within a write, where nothing can come between. */
export async function readPerson(tx: Transaction, personId: string): Promise<Person | null> {
  const row = await tx.person.findUnique({ where: { id: personId } });
  if (!row) return null;
  const where = { personId };
  const bySkill = { skillId: "asc" } as const;
  // One after the other, as a transaction takes one question at a time.
  const skills = await tx.skillProgress.findMany({ where, orderBy: bySkill });
  const notes = await tx.note.findMany({ where, orderBy: bySkill });
  const evidence = await tx.evidence.findMany({
    where,
    orderBy: [bySkill, { createdAt: "asc" }, { id: "asc" }],
  });
  const resources = await tx.finishedResource.findMany({ where, orderBy: [bySkill, { url: "asc" }] });
  const goals = await getGoals(tx, personId);
  const { createdAt, hoursPerWeek, planStart } = row;
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
    goals,
    hoursPerWeek,
    planStart,
  };
}
