import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import SqliteDatabase from "better-sqlite3";
import pg from "pg";

/** What a database holds, as sorted lines: tables, columns, indexes, keys; Prisma's own records left out. */
export async function readCatalogueOf(url: string): Promise<string[]> {
  const lines = url.startsWith("file:")
    ? [
        // Not the SQL of the tables: a column that was added later stands elsewhere in it, and in other space.
        ...(await query(
          url,
          `SELECT t.name AS "table", c.name, c.type, c."notnull", c.dflt_value, c.pk
           FROM sqlite_master t, pragma_table_info(t.name) c
           WHERE t.type = 'table' AND t.name <> '_prisma_migrations'`,
        )),
        ...(await query(
          url,
          `SELECT type, tbl_name, name, sql FROM sqlite_master
           WHERE type <> 'table' AND tbl_name <> '_prisma_migrations'`,
        )),
        ...(await query(
          url,
          `SELECT t.name AS at, k.seq, k."from", k."table", k."to", k.on_update, k.on_delete
           FROM sqlite_master t, pragma_foreign_key_list(t.name) k
           WHERE t.type = 'table' AND t.name <> '_prisma_migrations'`,
        )),
      ]
    : [
        ...(await query(
          url,
          `SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns
           WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
        )),
        ...(await query(
          url,
          `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
        )),
        ...(await query(
          url,
          `SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
           WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> '_prisma_migrations'`,
        )),
      ];
  return lines.map((row) => JSON.stringify(row)).sort();
}

/** How many rows each table has, whatever tables there are. */
export async function countRows(url: string): Promise<Record<string, number>> {
  const tables = url.startsWith("file:")
    ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
    : `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
  const counts: Record<string, number> = {};
  for (const { name } of await query<{ name: string }>(url, tables)) {
    const [row] = await query<{ count: number | string }>(url, `SELECT COUNT(*) AS count FROM "${name}"`);
    counts[name] = Number(row?.count);
  }
  return counts;
}

export async function runSql(url: string, sql: string): Promise<void> {
  if (url.startsWith("file:")) {
    const database = new SqliteDatabase(url.slice("file:".length));
    database.exec(sql);
    database.close();
  } else {
    await withClient(url, (client) => client.query(sql));
  }
}

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  if (!url.startsWith("file:")) return (await withClient(url, (client) => client.query<Row>(sql))).rows;
  const database = new SqliteDatabase(url.slice("file:".length));
  const rows = database.prepare<[], Row>(sql).all();
  database.close();
  return rows;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

export function factoryFor(engine: string, postgres: string): SqlMigrationAwareDriverAdapterFactory {
  return engine === "sqlite"
    ? new PrismaBetterSqlite3({ url: ":memory:" })
    : new PrismaPg({ connectionString: postgres });
}
