import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, inject } from "vitest";
import { type Database, openDatabase } from "@/store/database";
import { migrateDatabase } from "@/store/migrate";

const engines = ["sqlite", "postgresql"] as const;
type Engine = (typeof engines)[number];

/** Makes addresses of databases: migrated ones, copied from a template, or empty ones. */
export interface Databases {
  engine: Engine;
  /** The address of a fresh, migrated database. */
  url: () => Promise<string>;
  /** The address of a database in which there is nothing yet. */
  emptyUrl: () => Promise<string>;
  /** A fresh, migrated database, or the one at an address, open; closed again after the test. */
  open: (url?: string) => Promise<Database>;
}

/** Runs the same tests on SQLite and on a real PostgreSQL. */
export function describeOnBothEngines(name: string, body: (databases: Databases) => void): void {
  describe.each(engines)(`${name} (%s)`, (engine) => {
    const maker = engine === "sqlite" ? sqliteMaker() : postgresMaker();
    const opened: Database[] = [];
    beforeAll(() => maker.prepare());
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((database) => database.close()));
    });
    afterAll(() => maker.remove());
    const open = async (url?: string): Promise<Database> => {
      const database = openDatabase(url ?? (await maker.copy()));
      opened.push(database);
      return database;
    };
    body({ engine, url: maker.copy, emptyUrl: maker.empty, open });
  });
}

interface Maker {
  prepare: () => Promise<void>;
  copy: () => Promise<string>;
  empty: () => Promise<string>;
  remove: () => Promise<void>;
}

function sqliteMaker(): Maker {
  const folder = mkdtempSync(join(tmpdir(), "archway-sqlite-"));
  const template = join(folder, "template.db");
  let count = 0;
  const next = (): string => join(folder, `${(count += 1)}.db`);
  return {
    prepare: async () => {
      await migrateDatabase(`file:${template}`);
    },
    copy: () => {
      const path = next();
      copyFileSync(template, path);
      return Promise.resolve(`file:${path}`);
    },
    empty: () => Promise.resolve(`file:${next()}`),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

function postgresMaker(): Maker {
  const server = inject("postgres");
  const prefix = `w${process.pid}_${Date.now()}`;
  const made: string[] = [];
  const urlOf = (name: string): string => server.replace(/[^/]*$/, name);
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  const create = async (template?: string): Promise<string> => {
    const name = `${prefix}_${made.length}`;
    made.push(name);
    await run(`CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ""}`);
    return name;
  };
  let template = "";
  return {
    prepare: async () => {
      template = await create();
      await migrateDatabase(urlOf(template));
    },
    copy: async () => urlOf(await create(template)),
    empty: async () => urlOf(await create()),
    remove: async () => {
      for (const name of made) await run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}
