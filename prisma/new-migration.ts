/**
 * Writes the next migration for both engines: `npm run migration -- <name>`.
 * The SQL is the difference between models.prisma and the copy of it kept with the last migration.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import { diffModels } from "../src/store/engine";
import { startPostgres } from "../tests/setup/postgres";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error(
    "Give the migration a name of lower-case letters, digits and _: npm run migration -- add_goals",
  );
  process.exit(2);
}

const folder = import.meta.dirname;
const models = join(folder, "models.prisma");
const migrated = join(folder, "migrations", "models.prisma");
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);

const postgres = await startPostgres();
const factories = {
  sqlite: new PrismaBetterSqlite3({ url: ":memory:" }),
  postgresql: new PrismaPg({ connectionString: await postgres.database("migration") }),
};

for (const [provider, factory] of Object.entries(factories)) {
  const datasource = `datasource db {\n  provider = "${provider}"\n}\n`;
  const schema = (path: string): string => datasource + readFileSync(path, "utf8");
  const sql = await diffModels(factory, existsSync(migrated) ? schema(migrated) : null, schema(models));
  const target = join(folder, "migrations", provider, `${stamp}_${name}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "migration.sql"), sql);
  console.log(`wrote ${join(target, "migration.sql")}`);
}
copyFileSync(models, migrated);
await postgres.stop();
