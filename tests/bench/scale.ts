import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { families } from "@/domain/content";
import { startServer } from "../setup/start-server";
import { writeCorpus } from "./corpus";
import { timePage } from "./time-page";
import { formatTable, medianOf } from "./timing";

const size = { areas: 20, skills: 10_000, roles: 200, sources: 500, certifications: 200, starts: 20 };
const pagesOfEach = 40;

/** After which memory that is not needed any more was given back, as far as it is. */
const pauseMilliseconds = 5_000;

/** Words of which the generated content is full. */
const words = ["review", "design", "free", "course", "working", "data", "quality", "area", "for", "ba"];

/** The kinds of page, each by the address of its so-and-so-manieth. */
const kinds: Record<string, (index: number) => string> = {
  "/": (index) => `/?from=start-${index % size.starts}&to=role-${index}`,
  "/roles": () => "/roles",
  "/roles, filtered": (index) =>
    `/roles?family=${families[index % families.length] ?? ""}&from=start-${index % size.starts}&pay=${index}`,
  "a role": (index) => `/roles/role-${index}`,
  "a gap": (index) => `/roles/role-${index}/gap?from=start-${index % size.starts}`,
  "the ways to a role": (index) => `/roles/role-${index}/way?from=start-${index % size.starts}`,
  "a move": (index) => `/moves/role-${index}/role-${index + 50}`,
  "/become": (index) =>
    `/become?from=start-${index % size.starts}&by=${["hours", "ready", "pay"][index % 3] ?? ""}`,
  "/skills": () => "/skills",
  "/skills of an area": (index) => `/skills?area=area-${index % size.areas}`,
  "a skill": (index) => `/skills/skill-${index * 250}`,
  "/search, frequent words": (index) => `/search?q=${words[index % words.length] ?? ""}`,
  "/search, mistyped": (index) => `/search?q=evidense+${words[index % words.length] ?? ""}`,
  "/search, nothing found": (index) =>
    `/search?q=fre+cours+paper+wiht+evidense+${words[index % words.length] ?? ""}q`,
  "/sources": () => "/sources",
  "a source": (index) => `/sources/source-${index}`,
  "/certifications": () => "/certifications",
  "a certification": (index) => `/certifications/certification-${index}`,
  "/starts": () => "/starts",
  "a start": (index) => `/starts/start-${index % size.starts}`,
  "/changes": () => "/changes",
  "/sitemap.xml": () => "/sitemap.xml",
};

/** Asks the application for pages that nobody asked for before, with content far larger than any real one. */
export async function benchScale(): Promise<void> {
  if (!existsSync(".next/BUILD_ID")) throw new Error("There is no build to measure: run `npm start` once.");
  const folder = mkdtempSync(join(tmpdir(), "archway-bench-"));
  try {
    const content = join(folder, "content");
    const databaseUrl = `file:${join(folder, "scale.db")}`;
    writeCorpus(content, size);
    const publishing = performance.now();
    execFileSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", "sync", content], {
      env: { ...process.env, DATABASE_URL: databaseUrl },
    });
    const starting = performance.now();
    const { child, address } = await startServer(databaseUrl);
    try {
      await timePage(`${address}/starts`, {});
      const begun = performance.now();
      const rows = await timeKinds(address);
      await setTimeout(pauseMilliseconds);
      const memory = readMemory(child.pid ?? 0);
      console.log(
        `Scale: ${size.roles} roles, ${size.skills} skills; pages that nobody asked for before, ${pagesOfEach} of each kind`,
      );
      console.log(formatTable([["page", "median", "p95", "worst", "aim of p95"], ...rows]));
      console.log(
        `  published in ${((starting - publishing) / 1000).toFixed(1)} s; the first page ${((begun - starting) / 1000).toFixed(1)} s after the start (aim: under 5 s)`,
      );
      console.log(
        `  memory a moment after all of them: ${memory.now} MB (aim: under 600 MB), at most ${memory.peak} MB\n`,
      );
    } finally {
      child.kill();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timeKinds(address: string): Promise<string[][]> {
  const rows: string[][] = [];
  for (const [kind, pathOf] of Object.entries(kinds)) {
    const milliseconds: number[] = [];
    for (let index = 0; index < pagesOfEach; index++) {
      // A page is kept for each host: under another name it is made anew.
      const host = { "X-Forwarded-Host": `${index}.example.org` };
      milliseconds.push(await timePage(address + pathOf(index), host));
    }
    milliseconds.sort((a, b) => a - b);
    const p95 = milliseconds[Math.ceil(0.95 * pagesOfEach) - 1] ?? NaN;
    const times = [medianOf(milliseconds), p95, Math.max(...milliseconds)];
    const shown = times.map((each) => `${each.toFixed(0)} ms`);
    rows.push([kind, ...shown, "under 400 ms"]);
  }
  return rows;
}

/** The memory of a process, now and at most, in megabytes; where the system does not tell, a question mark. */
function readMemory(pid: number): { now: string; peak: string } {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, "utf8") : "";
  const read = (name: string): string => {
    const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1];
    return kilobytes === undefined ? "?" : (Number(kilobytes) / 1024).toFixed(0);
  };
  return { now: read("VmRSS"), peak: read("VmHWM") };
}
