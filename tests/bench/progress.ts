import { request } from "node:http";
import { toLevel } from "@/domain/level";
import { openDatabase } from "@/store/database";
import { createPerson } from "@/store/person/identity";
import { changePerson } from "@/store/person/write";
import { benchOwnPages } from "./own-pages";
import { startServer } from "../setup/start-server";
import { publishContent } from "./published";
import { formatTable } from "./timing";

const others = { people: 10_000, skills: 100 };
const writes = 500;

/** Times what somebody waits for who sets a level, beside a million rows of other people; a write is durable. */
export async function benchProgress(): Promise<void> {
  const { databaseUrl, remove } = publishContent();
  const rows: string[][] = [];
  try {
    await benchOwnPages(databaseUrl);
    for (const people of [0, others.people]) {
      await addPeople(databaseUrl, people);
      const count = (people * others.skills).toLocaleString("en-GB");
      rows.push([`${count} rows: in the store`, ...describe(await timeStore(databaseUrl))]);
      rows.push([`${count} rows: over HTTP`, ...describe(await timeHttp(databaseUrl))]);
    }
  } finally {
    remove();
  }
  console.log(`Progress: setting a level, ${writes} times, on SQLite with synchronous=FULL`);
  console.log(formatTable([["beside", "median", "p95", "p99", "aim of p95"], ...rows]));
  console.log("");
}

/** People with progress and as much history, written by the database itself. */
async function addPeople(url: string, people: number): Promise<void> {
  const database = openDatabase(url);
  const numbers = (last: number): string =>
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${last})`;
  const at = "'2026-11-21T08:00:00.000+00:00'";
  const both = `FROM n AS person CROSS JOIN (${numbers(others.skills)} SELECT i FROM n) AS skill`;
  await database.write(async (tx) => {
    if (people === 0) return;
    await tx.$executeRawUnsafe(
      `${numbers(people)} INSERT INTO "Person" ("id", "createdAt") SELECT 'p' || i, ${at} FROM n`,
    );
    await tx.$executeRawUnsafe(
      `${numbers(people)} INSERT INTO "SkillProgress" ("personId", "skillId", "level", "changedAt")
       SELECT 'p' || person.i, 's' || skill.i, 1 + (person.i + skill.i) % 4, ${at} ${both}`,
    );
    await tx.$executeRawUnsafe(
      `${numbers(people)} INSERT INTO "ProgressEvent"
       ("personId", "position", "id", "groupId", "what", "subject", "item", "before", "after", "cause", "at")
       SELECT 'p' || person.i, skill.i, 'e' || skill.i, 'e' || skill.i, 'level', 's' || skill.i, '', '0', '1', 'page', ${at} ${both}`,
    );
  });
  await database.close();
}

async function timeStore(url: string): Promise<number[]> {
  const database = openDatabase(url);
  const { id: personId } = await database.write((tx) => createPerson(tx, new Date()));
  const times = await timeEach((count) =>
    database.write((tx) => {
      const write = { tx, personId, writeId: `write ${count}`, cause: "api", at: new Date() } as const;
      return changePerson(write, [{ what: "level", skill: "python", to: toLevel(1 + (count % 4)) }]);
    }),
  );
  await database.close();
  return times;
}

async function timeHttp(url: string): Promise<number[]> {
  const { child, address } = await startServer(url);
  try {
    let cookie = "";
    return await timeEach(async (count) => {
      cookie = (await putLevel(address, cookie, 1 + (count % 4))) ?? cookie;
    });
  } finally {
    child.kill();
  }
}

/** Sets a level as a browser does; the answer is the cookie, where one is set. */
export function putLevel(address: string, cookie: string, level: number): Promise<string | undefined> {
  const body = JSON.stringify({ level });
  const headers = { Origin: address, Cookie: cookie, "Content-Length": body.length };
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/api/v1/me/levels/python`, { method: "PUT", headers }, (response) => {
      response.resume().on("end", () => {
        if (response.statusCode === 200) resolve(response.headers["set-cookie"]?.[0]?.split(";")[0]);
        else reject(new Error(`setting a level answered ${response.statusCode ?? 0}`));
      });
    });
    sent.on("error", reject).end(body);
  });
}

async function timeEach(work: (count: number) => Promise<unknown>): Promise<number[]> {
  const milliseconds: number[] = [];
  for (let count = -50; count < writes; count++) {
    const begun = performance.now();
    await work(count + 50);
    if (count >= 0) milliseconds.push(performance.now() - begun);
  }
  return milliseconds.sort((a, b) => a - b);
}

function describe(sorted: readonly number[]): string[] {
  const at = (part: number): string => `${(sorted[Math.floor(sorted.length * part)] ?? NaN).toFixed(1)} ms`;
  return [at(0.5), at(0.95), at(0.99), "under 15 ms"];
}
