/** The application of the browser stories: a new database, the real content, the real server. */
import { rmSync } from "node:fs";
import { runSync } from "@/cli/sync";
import { readEnv } from "@/lib/env";

const { databaseUrl } = readEnv();
if (databaseUrl.startsWith("file:")) {
  const path = databaseUrl.slice("file:".length);
  for (const suffix of ["", "-wal", "-shm"]) rmSync(path + suffix, { force: true });
}
if ((await runSync([])) !== 0) process.exit(1);
await import("@/server/main");
