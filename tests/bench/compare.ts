import { z } from "zod";
import { startServer } from "../setup/start-server";
import { putLevel } from "./progress";
import { publishContent } from "./published";
import { timePage } from "./time-page";
import { formatTable, medianOf } from "./timing";

const warming = 50;
const pages = 400;

/** Times what somebody waits for who has levels and sees roles side by side: such a page is made for each request. */
export async function benchCompare(): Promise<void> {
  const { databaseUrl, remove } = publishContent();
  const { child, address } = await startServer(databaseUrl);
  try {
    const cookie = (await putLevel(address, "", 3)) ?? "";
    const { roles } = listed.parse(await (await fetch(`${address}/api/v1/roles`)).json());
    const ids = roles.map(({ id }) => id);
    const rows: string[][] = [];
    for (const count of [2, 4]) {
      const milliseconds: number[] = [];
      for (let turn = -warming; turn < pages; turn++) {
        const path = `/compare?roles=${pick(ids, count, turn + warming).join(",")}`;
        const taken = await timePage(address + path, { Cookie: cookie });
        if (turn >= 0) milliseconds.push(taken);
      }
      milliseconds.sort((a, b) => a - b);
      const p95 = milliseconds[Math.ceil(0.95 * pages) - 1] ?? NaN;
      const times = [medianOf(milliseconds), p95, Math.max(...milliseconds)];
      rows.push([`${count} roles`, ...times.map((each) => `${each.toFixed(0)} ms`), "under 100 ms"]);
    }
    console.log(`Comparing: a person’s page over HTTP, ${pages} times, other roles each time`);
    console.log(formatTable([["side by side", "median", "p95", "worst", "aim of p95"], ...rows]));
    console.log("");
  } finally {
    child.kill();
    remove();
  }
}

const listed = z.object({ roles: z.array(z.object({ id: z.string() })) });

/** So many of the ids, others and in another order each turn. */
function pick(ids: readonly string[], count: number, turn: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => ids[(turn + index * (1 + (turn % 4))) % ids.length] ?? "",
  );
}
