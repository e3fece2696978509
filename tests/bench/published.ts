import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Published {
  folder: string;
  databaseUrl: string;
  /** Removes everything again. */
  remove: () => void;
}

/** The real content in a database of its own, for the application as it is built. */
export function publishContent(): Published {
  if (!existsSync(".next/BUILD_ID")) throw new Error("There is no build to measure: run `npm start` once.");
  const folder = mkdtempSync(join(tmpdir(), "archway-bench-"));
  const databaseUrl = `file:${join(folder, "bench.db")}`;
  execFileSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", "sync"], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  return {
    folder,
    databaseUrl,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
