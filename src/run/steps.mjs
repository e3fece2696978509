/**
 * The steps that `npm start`, `npm test` and `npm run dev` are made of.
 * Plain JavaScript without dependencies: it runs before anything is installed.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Not import.meta.dirname: a Node.js too old for it must still get as far as `checkNode`.
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A step failed; what it printed is already on the screen. */
export class StepFailed extends Error {}

/** Ends with a sentence when Node.js is too old for what we are built on. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (isSupported) return;
  console.error(`Archway needs Node.js 20.19, 22.12, 24 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs a step and says what it does and how long it took; skips it when its inputs are unchanged. */
export async function step(name, { inputs, stamp }, work) {
  const begun = performance.now();
  const print = inputs && fingerprint(inputs);
  if (print && existsSync(join(root, stamp)) && readFileSync(join(root, stamp), "utf8") === print) {
    say(name, "nothing changed", begun);
    return;
  }
  await work();
  if (print) {
    mkdirSync(dirname(join(root, stamp)), { recursive: true });
    writeFileSync(join(root, stamp), print);
  }
  say(name, "done", begun);
}

function say(name, outcome, begun) {
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${name.padEnd(40)} ${outcome} (${seconds} s)`);
}

/** Runs a program of ours to its end; what it prints is shown only when it fails, unless asked for. */
export function run(command, args, { show = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const output = [];
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    child.stdout?.on("data", (data) => output.push(data));
    child.stderr?.on("data", (data) => output.push(data));
    const forward = (signal) => child.kill(signal);
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, forward);
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      for (const each of ["SIGINT", "SIGTERM"]) process.off(each, forward);
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(output));
      reject(new StepFailed(`"${[command, ...args].join(" ")}" ended with ${signal ?? `status ${code}`}`));
    });
  });
}

/** Runs a script of an installed package with this Node.js. */
export function node(args, options) {
  return run(process.execPath, args, options);
}

/** What files and folders hold, as one short text; folders that tools write are left out. */
function fingerprint(paths) {
  const hash = createHash("sha256").update(process.version);
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    const entries = readEntries(full);
    if (entries === null) hash.update(path).update("\0").update(readFileSync(full));
    else for (const entry of entries) add(`${path}/${entry}`);
  };
  paths.forEach(add);
  return hash.digest("hex");
}

function readEntries(path) {
  try {
    return readdirSync(path)
      .filter((entry) => entry !== "generated")
      .sort();
  } catch {
    return null;
  }
}
