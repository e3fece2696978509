import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";

/** How every connection is set up, and what it must answer when asked. */
const pragmas = [
  { name: "journal_mode", set: "WAL", expect: "wal" },
  { name: "synchronous", set: "FULL", expect: "2" },
  { name: "foreign_keys", set: "ON", expect: "1" },
] as const;

const busyTimeout = 5_000;

/** SQLite so that an acknowledged write survives a crash; every setting is read back. */
export class DurableSqlite extends PrismaBetterSqlite3 {
  constructor(url: string) {
    super({ url, timeout: busyTimeout }, { timestampFormat: "iso8601" });
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect();
    for (const { name, set, expect } of pragmas) {
      await adapter.executeScript(`PRAGMA ${name} = ${set}`);
      const { rows } = await adapter.queryRaw({ sql: `PRAGMA ${name}`, args: [], argTypes: [] });
      const answer = String(rows[0]?.[0]);
      if (answer !== expect) throw new Error(`SQLite answers ${name} = ${answer}, not ${expect}`);
    }
    return adapter;
  }
}
