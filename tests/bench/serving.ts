import { fork } from "node:child_process";
import { get } from "node:http";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { startServer } from "../setup/start-server";
import type { Load, Measured } from "./load";
import { startNginx } from "./nginx";
import { publishContent } from "./published";
import { formatTable, medianOf } from "./timing";

/** The largest kind of page: 310 KB, packed 18 KB. */
const path = "/roles/ai-architect";
const rounds = 5;
const seconds = 3;
const connections = 16;
const headers = { "Accept-Encoding": "br" };

/** Compares our pages for visitors with nginx sending the same bytes from a file, taking turns in one run. */
export async function benchServing(): Promise<void> {
  const { folder, databaseUrl, remove } = publishContent();
  const ours = await startServer(databaseUrl);
  const url = ours.address + path;
  console.log(`Serving: ${path} for visitors, over ${connections} connections`);
  const misses = await timeMisses(ours.address);
  const body = await readPacked(url);
  const nginx = await startNginx(folder, body);
  try {
    const loads = new Map<string, Load>([
      ...(nginx ? [["nginx, from a file", { url: nginx.url, headers, connections, seconds }] as const] : []),
      ["archway, from memory", { url, headers, connections, seconds }],
      ["archway, made by Next", { url, headers: { ...headers, Cookie: "archway=x" }, connections, seconds }],
    ]);
    const results = await takeTurns(loads);
    printRates(results, nginx ? "nginx, from a file" : "archway, from memory");
    console.log(
      `  (${body.length} bytes of Brotli; medians of ${rounds} rounds of ${seconds} s, taking turns)`,
    );
    if (!nginx) console.log("  nginx is not installed here: there is nothing to compare with.");
    const [median, worst] = [medianOf(misses), Math.max(...misses)];
    console.log(
      `  a page asked for the first time: ${median.toFixed(0)} ms, at worst ${worst.toFixed(0)} ms (${misses.length} pages)\n`,
    );
    console.log(`The HTTP interface, over ${connections} connections; the aim is 300 plans a second`);
    printRates(await takeTurns(callsOf(ours.address)), "POST /api/v1/plan");
    console.log("");
  } finally {
    nginx?.child.kill();
    ours.child.kill();
    remove();
  }
}

/** Calls that are worked out for each who asks. */
function callsOf(address: string): Map<string, Load> {
  const levels = { python: 3, sql: 2, git: 2 };
  const shared = { headers: {}, connections, seconds };
  return new Map<string, Load>([
    [
      "POST /api/v1/plan",
      { url: `${address}/api/v1/plan`, body: { roles: ["enterprise-ai-architect"], levels }, ...shared },
    ],
    ["GET /api/v1/compare", { url: `${address}/api/v1/compare?roles=ai-architect,data-engineer`, ...shared }],
    ["GET /api/v1/moves", { url: `${address}/api/v1/moves?from=data-engineer`, ...shared }],
    ["GET /api/v1/roles", { url: `${address}/api/v1/roles`, ...shared }],
  ]);
}

function printRates(results: ReadonlyMap<string, readonly Measured[]>, base: string): void {
  const rateOf = (name: string): number => medianOf((results.get(name) ?? []).map((each) => each.perSecond));
  const rows = [...results].map(([name, measured]) => [
    name,
    rateOf(name).toFixed(0),
    `${((100 * rateOf(name)) / rateOf(base)).toFixed(1)} %`,
    `${medianOf(measured.map((each) => each.median)).toFixed(2)} ms`,
    `${medianOf(measured.map((each) => each.p99)).toFixed(2)} ms`,
  ]);
  console.log(formatTable([["", "requests/s", "share", "median", "p99"], ...rows]));
}

async function takeTurns(loads: ReadonlyMap<string, Load>): Promise<Map<string, Measured[]>> {
  const results = new Map<string, Measured[]>();
  // One turn to warm up, which does not count.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, load] of loads) {
      const measured = await runLoad(load);
      if (round > 0) results.set(name, [...(results.get(name) ?? []), measured]);
    }
  }
  return results;
}

function runLoad(load: Load): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, "load.ts"), {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    let measured: Measured | undefined;
    child.on("message", (message: Measured) => (measured = message));
    child.on("error", reject);
    child.on("exit", () => {
      if (measured) resolve(measured);
      else reject(new Error(`${load.url} could not be measured`));
    });
    child.send(load);
  });
}

/** How long each page takes that nobody asked for before: all that the list of roles and of skills lead to. */
async function timeMisses(address: string): Promise<number[]> {
  const lists = await Promise.all(["/", "/skills"].map((list) => readText(address + list)));
  const found = lists.flatMap((html) => [...html.matchAll(/ href="(\/(?:roles|skills)\/[a-z0-9-]+)"/g)]);
  const paths = [...new Set(found.map(([, each = ""]) => each))];
  // The first of each kind compiles.
  for (const kind of ["/roles/", "/skills/"]) {
    const index = paths.findIndex((each) => each.startsWith(kind));
    await readText(address + (paths.splice(index, 1)[0] ?? ""));
  }
  const milliseconds: number[] = [];
  for (const each of paths.flatMap((page) => (page.startsWith("/roles/") ? [page, `${page}/gap`] : [page]))) {
    const begun = performance.now();
    await readText(address + each);
    milliseconds.push(performance.now() - begun);
  }
  return milliseconds;
}

async function readText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** The bytes as they travel: fetch would unpack them. */
function readPacked(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (response) => {
      buffer(response).then(resolve, reject);
    }).on("error", reject);
  });
}
