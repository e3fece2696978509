/**
 * After every install: puts the SQLite driver in place that this Node.js can run.
 * better-sqlite3 13 crashes on Node.js 20, and 12 crashes on Node.js 24.19 and later, so both are
 * installed, and on 20 the older one takes the place of the newer. To be removed with Node.js 20.
 */
import { cpSync, existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = (name) => fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url));
const [usual, older] = [folder("better-sqlite3"), folder("better-sqlite3-node20")];

if (process.versions.node.startsWith("20.")) {
  if (!existsSync(older)) {
    console.error("better-sqlite3 12, which Node.js 20 needs, could not be installed. Use Node.js 22 or 24.");
    process.exit(1);
  }
  rmSync(usual, { recursive: true, force: true });
  cpSync(older, usual, { recursive: true });
}
