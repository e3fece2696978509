import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { hidePassword } from "@/lib/env";
import { applyMigrations, type MigrationFolder } from "./engine";
import { type AppliedMigration, openHistory } from "./history";
import { DatabaseProblem, explainDatabaseError } from "./problem";
import { DurableSqlite } from "./sqlite";

/**
 * Brings the database at `url` to the newest migration, creating an SQLite file that is not there.
 * Returns the names of the migrations applied. Touches nothing when the history does not fit.
 */
export async function migrateDatabase(url: string, migrationsRoot = "prisma/migrations"): Promise<string[]> {
  const isSqlite = url.startsWith("file:");
  const name = isSqlite ? `"${url.slice("file:".length)}"` : hidePassword(url);
  const folder = readMigrations(join(migrationsRoot, isSqlite ? "sqlite" : "postgresql"));
  try {
    if (isSqlite) createFolder(url);
    const history = await openHistory(url);
    try {
      const applied = await history.read();
      const pending = findPending(applied, folder, name);
      if (pending.length === 0) return [];
      if (applied === null && (await history.hasTables())) {
        throw new DatabaseProblem(
          `The database ${name} holds tables that are not Archway's; choose another.`,
        );
      }
      if (applied !== null) await history.backUp(pending[0] ?? "");
    } finally {
      await history.close();
    }
    const factory = isSqlite ? new DurableSqlite(url) : new PrismaPg({ connectionString: url });
    return await applyMigrations(factory, folder);
  } catch (error) {
    throw explainDatabaseError(error, name);
  }
}

/** The migrations still to be applied; throws when the history is not one of this version. */
function findPending(applied: AppliedMigration[] | null, folder: MigrationFolder, name: string): string[] {
  const known = folder.migrations.map((migration) => migration.name);
  const unfinished = applied?.find((migration) => !migration.finished);
  if (unfinished) {
    throw new DatabaseProblem(
      `The database ${name} is half migrated: "${unfinished.name}" was begun and not finished. Restore the backup made before it (for SQLite the file beside it ending in .before-${unfinished.name}), then start again.`,
    );
  }
  const newer = applied?.find((migration) => !known.includes(migration.name));
  if (newer) {
    throw new DatabaseProblem(
      `The database ${name} is of a newer version of Archway (it has the migration "${newer.name}"). Update Archway, or choose another database.`,
    );
  }
  const done = new Set(applied?.map((migration) => migration.name));
  return known.filter((each) => !done.has(each));
}

/** Reads committed migrations, oldest first. */
function readMigrations(folder: string): MigrationFolder {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const migrations = names.map((each) => {
    return { name: each, sql: readFileSync(join(folder, each, "migration.sql"), "utf8") };
  });
  return { provider: basename(folder), migrations };
}

function createFolder(url: string): void {
  const folder = dirname(url.slice("file:".length));
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
}
