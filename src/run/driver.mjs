/**
 * After every install: puts the SQLite driver in place that this Node.js can run.
 * better-sqlite3 13 crashes on Node.js 20, and 12 crashes on Node.js 24.19 and later, so the lock file
 * has both, and on 20 the older one is built and takes the place of the newer. It is not built
 * elsewhere: package.json denies its install script. To be removed with Node.js 20.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = (name) => fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
const [usual, older] = [folder("better-sqlite3"), folder("better-sqlite3-node20")];
const isBuilt = () => existsSync(join(older, "build", "Release", "better_sqlite3.node"));

if (process.versions.node.startsWith("20.") && existsSync(usual)) {
  if (existsSync(older) && !isBuilt()) {
    const shell = process.platform === "win32";
    spawnSync("npm", ["run", "install"], { cwd: older, stdio: "inherit", shell });
  }
  if (!isBuilt()) {
    console.error("better-sqlite3 12, which Node.js 20 needs, could not be built. Use Node.js 22 or 24.");
    process.exit(1);
  }
  rmSync(usual, { recursive: true, force: true });
  cpSync(older, usual, { recursive: true });
}
