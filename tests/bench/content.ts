import { fork } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkFiles } from "@/content/load";
import { ContentReader } from "@/content/read";
import { divide, someSkill, writeCorpus } from "./corpus";
import { type Engine, engines, type Measured } from "./engine";
import { formatTable, medianOf } from "./timing";

const sizes = [1_000, 10_000];
const rounds = 3;

/** Compares our full check with what parses and validates elsewhere, on the same files in the same run. */
export async function benchContent(): Promise<void> {
  // Inside the checkout, so that the configurations of the others find their packages.
  const home = join(import.meta.dirname, "../../.archway");
  mkdirSync(home, { recursive: true });
  const folder = mkdtempSync(join(home, "bench-"));
  try {
    console.log("Content: our full check (parse, validate, links, cycles) beside others' parse and validate");
    const table = [["files", "engine", "seconds", "files/s", "peak", "times ours"]];
    for (const files of sizes) {
      writeCorpus(join(folder, `${files}`, "content"), divide(files));
      table.push(...(await compare(join(folder, `${files}`), files)));
    }
    console.log(formatTable(table));
    console.log(`  (median of ${rounds} rounds, the engines taking turns, each in a fresh process)`);
    const files = sizes.at(-1) ?? 0;
    const again = await checkAgain(join(folder, `${files}`, "content"), files);
    console.log(`  one of ${files} files changed, checked again: ${again.toFixed(0)} ms\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compare(folder: string, files: number): Promise<string[][]> {
  const measured = new Map<Engine, Measured[]>(engines.map((engine) => [engine, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [engine, results] of measured) results.push(await runEngine(engine, folder));
  }
  const seconds = (engine: Engine): number =>
    medianOf((measured.get(engine) ?? []).map((each) => each.seconds));
  return [...measured].map(([engine, results]) => {
    // Our areas are one file that the others do not read.
    if (results.some((each) => each.documents !== files - 1)) throw new Error(`${engine} left files out`);
    const megabytes = Math.max(...results.map((each) => each.megabytes));
    const rate = files / seconds(engine);
    const ratio = seconds(engine) / seconds("archway");
    return [
      `${files}`,
      engine,
      seconds(engine).toFixed(2),
      rate.toFixed(0),
      `${megabytes.toFixed(0)} MB`,
      `${ratio.toFixed(1)}×`,
    ];
  });
}

function runEngine(engine: Engine, folder: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, "engine.ts"), [engine, folder], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    let measured: Measured | undefined;
    child.on("message", (message: Measured) => (measured = message));
    child.on("error", reject);
    child.on("exit", () => {
      if (measured) resolve(measured);
      else reject(new Error(`${engine} failed`));
    });
  });
}

/** Changes one file and checks all again; the median of some changes. */
async function checkAgain(folder: string, files: number): Promise<number> {
  const reader = new ContentReader(folder);
  checkFiles(await reader.read(), "2026-11-21");
  const milliseconds: number[] = [];
  for (let change = 0; change < 5; change++) {
    appendFileSync(someSkill(folder, files), "\n\nOne more sentence.");
    const begin = performance.now();
    checkFiles(await reader.read(), "2026-11-21");
    milliseconds.push(performance.now() - begin);
  }
  return medianOf(milliseconds);
}
