import type { Archive } from "@/domain/archive";
import { Refusal } from "@/domain/refusal";
import type { Database, Transaction } from "../database";
import { appendEvents, eventOf } from "./history";
import { readPerson } from "./read";
import { lockPerson } from "./write";

/** Everything there is of a person, as of one moment. */
export function getArchive(database: Database, personId: string): Promise<Archive> {
  return database.write(async (tx) => {
    await lockPerson(tx, personId);
    return readArchive(tx, personId);
  });
}

/** The same within a write that holds the person's row. */
export async function readArchive(tx: Transaction, personId: string): Promise<Archive> {
  const person = await readPerson(tx, personId);
  if (!person) throw new Refusal("gone");
  const rows = await tx.progressEvent.findMany({ where: { personId }, orderBy: { position: "asc" } });
  return { person, history: rows.map(eventOf) };
}

/** Makes a person's data exactly this. */
export async function writeArchive(tx: Transaction, personId: string, archive: Archive): Promise<void> {
  const { person, history } = archive;
  const { since, hoursPerWeek, planStart } = person;
  const where = { personId };
  await tx.person.update({
    where: { id: personId },
    data: { hoursPerWeek, planStart, ...(since !== null && { createdAt: new Date(since) }) },
  });
  await tx.skillProgress.deleteMany({ where });
  await tx.note.deleteMany({ where });
  await tx.evidence.deleteMany({ where });
  await tx.finishedResource.deleteMany({ where });
  await tx.goal.deleteMany({ where });
  await tx.progressEvent.deleteMany({ where });
  await insertPerson(tx, personId, archive);
  await appendEvents(tx, personId, history);
}

async function insertPerson(tx: Transaction, personId: string, { person, history }: Archive): Promise<void> {
  const { levels, choices, notes, evidence, finished, goals, since } = person;
  const begun = new Date(since ?? 0);
  const changed = new Map<string, string>();
  for (const event of history) if ("skill" in event) changed.set(event.skill, event.at);
  const skills = [...new Set([...levels.keys(), ...choices.keys()])].map((skillId) => ({
    ...{ personId, skillId, level: levels.get(skillId) ?? 0, choice: choices.get(skillId) ?? null },
    changedAt: new Date(changed.get(skillId) ?? begun),
  }));
  await tx.skillProgress.createMany({ data: skills });
  await tx.note.createMany({
    data: notes.map(({ skill: skillId, text, changedAt }) => {
      return { personId, skillId, text, changedAt: new Date(changedAt) };
    }),
  });
  await tx.evidence.createMany({
    data: evidence.map(({ skill: skillId, addedAt, ...rest }) => {
      return { ...rest, personId, skillId, createdAt: new Date(addedAt) };
    }),
  });
  await tx.finishedResource.createMany({
    data: finished.map(({ skill: skillId, url, finishedAt }) => {
      return { personId, skillId, url, finishedAt: new Date(finishedAt) };
    }),
  });
  await tx.goal.createMany({
    data: goals.map((roleId, position) => ({ personId, roleId, position, createdAt: begun })),
  });
}
