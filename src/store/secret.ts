import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Env } from "@/lib/env";
import type { Database } from "./database";
import { DatabaseProblem } from "./problem";

/**
 * What signs the cookies of sessions, made when it is first asked for. ARCHWAY_SECRET decides; without it,
 * it is a file beside an SQLite database, which a copy of the database alone does not hold, or a row in
 * PostgreSQL, where several machines share it.
 */
export async function readSecret(
  database: Database,
  { secret, databaseUrl }: Pick<Env, "secret" | "databaseUrl">,
): Promise<string> {
  if (secret !== null) return secret;
  const fresh = randomBytes(32).toString("base64url");
  if (database.provider === "sqlite") {
    return readSecretFile(join(dirname(databaseUrl.slice("file:".length)), "secret"), fresh);
  }
  return database.write(async (tx) => {
    await tx.$executeRaw`INSERT INTO "Secret" ("id", "value") VALUES (1, ${fresh}) ON CONFLICT DO NOTHING`;
    return (await tx.secret.findUniqueOrThrow({ where: { id: 1 } })).value;
  });
}

/** Reads the file, or puts it there whole: of several processes that start at once, one wins. */
function readSecretFile(path: string, fresh: string): string {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, fresh, { mode: 0o600 });
    linkSync(draft, path);
  } catch (error) {
    if (!isPresent(error)) {
      throw new DatabaseProblem(`The file "${path}" cannot be written: check who may write to its folder.`, {
        cause: error,
      });
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, "utf8").trim();
}

function isPresent(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
