import SqliteDatabase from "better-sqlite3";
import pg from "pg";

export interface AppliedMigration {
  name: string;
  finished: boolean;
}

/** Looks at a database before Archway uses it, with the plain driver, so that errors keep their code. */
export interface History {
  /** The migrations that the database has seen; null when it has none of Prisma's records. */
  read: () => Promise<AppliedMigration[] | null>;
  hasTables: () => Promise<boolean>;
  /** Keeps a copy beside an SQLite file; a server's backups are its administrator's. */
  backUp: (before: string) => Promise<void>;
  close: () => Promise<void>;
}

export function openHistory(url: string): Promise<History> {
  return url.startsWith("file:") ? Promise.resolve(openSqlite(url.slice("file:".length))) : openPostgres(url);
}

const recordsQuery = `SELECT migration_name AS name, finished_at IS NOT NULL AS finished
  FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`;

function openSqlite(path: string): History {
  const database = new SqliteDatabase(path, { timeout: 5_000 });
  const tables = (): string[] =>
    database
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .all()
      .map((row) => row.name);
  return {
    read: () => {
      // A write that changes nothing: a locked or read-only file is found out here.
      database.exec("BEGIN IMMEDIATE; PRAGMA user_version; COMMIT");
      if (!tables().includes("_prisma_migrations")) return Promise.resolve(null);
      const rows = database.prepare<[], { name: string; finished: number }>(recordsQuery).all();
      return Promise.resolve(rows.map(({ name, finished }) => ({ name, finished: finished === 1 })));
    },
    hasTables: () => Promise.resolve(tables().length > 0),
    backUp: async (before) => {
      await database.backup(`${path}.before-${before}`);
    },
    close: () => {
      database.close();
      return Promise.resolve();
    },
  };
}

async function openPostgres(url: string): Promise<History> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  const exists = async (condition: string): Promise<boolean> => {
    const sql = `SELECT 1 FROM pg_tables WHERE schemaname = current_schema() ${condition} LIMIT 1`;
    return (await client.query(sql)).rows.length > 0;
  };
  return {
    read: async () => {
      if (!(await exists("AND tablename = '_prisma_migrations'"))) return null;
      return (await client.query<AppliedMigration>(recordsQuery)).rows;
    },
    hasTables: () => exists(""),
    backUp: () => Promise.resolve(),
    close: () => client.end(),
  };
}
