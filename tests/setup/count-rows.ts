import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Database } from "@/store/database";

const counted = z.tuple([z.object({ count: z.coerce.number() })]);

/** How many rows each table holds that belongs to people: Person, and whatever names one in the models. */
export async function countRows(database: Database): Promise<Record<string, number>> {
  const models = readFileSync("prisma/models.prisma", "utf8").matchAll(/^model (\w+) \{([^}]*)\}/gm);
  const tables = [...models].filter(([, name, body = ""]) => name === "Person" || /\bpersonId\b/.test(body));
  const counts: [string, number][] = [];
  for (const [, name = ""] of tables) {
    const rows = await database.read.$queryRawUnsafe(`SELECT count(*) AS count FROM "${name}"`);
    counts.push([name, counted.parse(rows)[0].count]);
  }
  return Object.fromEntries(counts);
}
