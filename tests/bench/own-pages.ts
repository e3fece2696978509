import { randomUUID } from "node:crypto";
import type { Change } from "@/domain/change";
import { toLevel } from "@/domain/level";
import { loadCatalogue } from "@/store/catalog";
import { openDatabase } from "@/store/database";
import { createPerson } from "@/store/person/identity";
import { changePerson } from "@/store/person/write";
import { startServer } from "../setup/start-server";
import { timePage } from "./time-page";
import { formatTable } from "./timing";

const held = { levels: 200, goals: 5, events: 500 };
const eventsOfDay = 4;
const warming = 30;
const pagesOfEach = 100;

/** Times the pages of somebody who has entered much, one after the other, as they come over HTTP. */
export async function benchOwnPages(databaseUrl: string): Promise<void> {
  const { key, skill, role } = await addBusyPerson(databaseUrl);
  const paths = [
    "/me",
    "/me/plan",
    "/me/history",
    "/roles",
    `/roles/${role}`,
    `/roles/${role}/gap`,
    `/skills/${skill}`,
  ];
  const { child, address } = await startServer(databaseUrl);
  const rows: string[][] = [];
  try {
    for (const path of paths) {
      const milliseconds: number[] = [];
      for (let count = -warming; count < pagesOfEach; count++) {
        const taken = await timePage(address + path, { Cookie: `archway=${key}` });
        if (count >= 0) milliseconds.push(taken);
      }
      rows.push([path, ...describe(milliseconds), "under 60 ms"]);
    }
  } finally {
    child.kill();
  }
  console.log(
    `Own pages: of a person with ${held.levels} levels, ${held.goals} goals and ${held.events} events of history`,
  );
  console.log(formatTable([["page", "median", "p95", "p99", "aim of p95"], ...rows]));
  console.log("");
}

/** Somebody who has set many levels, some of them again and again, and chosen goals. */
async function addBusyPerson(url: string) {
  const database = openDatabase(url);
  const { content } = await loadCatalogue(database);
  // Where the content has fewer skills, the others are such as it does not have any more.
  const skills = Array.from({ length: held.levels }, (_, at) => content.skills[at]?.id ?? `retired-${at}`);
  const goals = content.roles.slice(0, held.goals).map(({ id }) => id);
  const { id: personId, key } = await database.write((tx) => createPerson(tx, new Date()));
  const changes = [
    { what: "hoursPerWeek", to: 8 } as const,
    ...goals.map((role, to) => ({ what: "goal", role, to }) as const),
    ...Array.from({ length: held.events - goals.length - 1 }, (_, at): Change => {
      return {
        what: "level",
        skill: skills[at % skills.length] ?? "",
        to: toLevel(1 + (Math.floor(at / skills.length) % 2)),
      };
    }),
  ];
  const end = Date.now();
  for (const [index, change] of changes.entries()) {
    // Some on each of the last days.
    const at = new Date(end - Math.floor((changes.length - index) / eventsOfDay) * 86_400_000);
    await database.write((tx) =>
      changePerson({ tx, personId, writeId: randomUUID(), cause: "page", at }, [change]),
    );
  }
  const events = await database.read.progressEvent.count({ where: { personId } });
  if (events !== held.events) throw new Error(`the person has ${events} events`);
  await database.close();
  return { key, skill: skills[0] ?? "", role: goals[0] ?? "" };
}

function describe(milliseconds: readonly number[]): string[] {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return [0.5, 0.95, 0.99].map(
    (part) => `${(sorted[Math.floor(sorted.length * part)] ?? NaN).toFixed(1)} ms`,
  );
}
