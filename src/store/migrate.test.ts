import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { afterAll, describe, expect, inject, it } from "vitest";
import { describeOnBothEngines } from "../../tests/setup/databases";
import { readCatalogueOf, runSql } from "../../tests/setup/sql";
import { openDatabase } from "./database";
import { migrateDatabase } from "./migrate";
import { getArchive } from "./person/archive";
import { DatabaseProblem } from "./problem";

const folder = mkdtempSync(join(tmpdir(), "archway-migrate-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The sentence that a person is shown; anything but a DatabaseProblem is a failure of the test. */
async function problemOf(url: string, migrations?: string): Promise<string> {
  const error: unknown = await migrateDatabase(url, migrations).then(
    () => new Error("it worked"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatabaseProblem)) throw error;
  return error.message
    .replaceAll(folder, "…")
    .replace(/:\d{4,5}\//, ":<port>/")
    .replace(/w\d+_\d+_\d+/, "<name>");
}

describeOnBothEngines("migrations", ({ engine, url, emptyUrl }) => {
  it("make the very database that the models describe", async () => {
    const [migrated, described] = [await url(), await emptyUrl()];
    await runSql(described, await modelsAsSql(engine));
    const catalogue = await readCatalogueOf(migrated);
    expect(catalogue).toEqual(await readCatalogueOf(described));
    expect(catalogue.join()).toContain("SkillProgress");
  });

  it("are applied once", async () => {
    const fresh = await emptyUrl();
    const all = readdirSync(`prisma/migrations/${engine}`).filter((name) => /^\d/.test(name));
    expect(await migrateDatabase(fresh)).toEqual(all);
    expect(await migrateDatabase(fresh)).toEqual([]);
  });

  it("take the history of people along, numbered as it happened", async () => {
    const old = await emptyUrl();
    const earlier = join(folder, `${engine}-before-own-data`);
    cpSync("prisma/migrations", earlier, { recursive: true });
    const later = readdirSync(join(earlier, engine)).filter(
      (name) => /^\d/.test(name) && name >= "20261121162536",
    );
    for (const name of later) rmSync(join(earlier, engine, name), { recursive: true });
    await migrateDatabase(old, earlier);
    const at = (hour: number): string => `'2026-11-21 0${hour}:00:00'`;
    const row = (id: string, rest: string, hour: number): string =>
      `('${id}', 'ann', 'sql', ${rest}, 'api', ${at(hour)})`;
    await runSql(
      old,
      `INSERT INTO "Person" ("id", "createdAt") VALUES ('ann', ${at(1)});
       INSERT INTO "ProgressEvent" ("id", "personId", "skillId", "what", "before", "after", "cause", "at") VALUES
       ${row("c", "'level', '0', '2'", 2)}, ${row("b", "'renamed', 'mysql', 'sql'", 4)}, ${row("a", "'level', '2', '3'", 3)};
       INSERT INTO "Evidence" ("id", "personId", "skillId", "text", "createdAt") VALUES ('e', 'ann', 'sql', 'x', ${at(2)})`,
    );
    await migrateDatabase(old);
    const database = openDatabase(old);
    const { person, history } = await getArchive(database, "ann");
    await database.close();
    expect(person.evidence).toMatchObject([{ id: "e", skill: "sql", text: "x" }]);
    expect(history).toMatchObject([
      { id: "c", group: "c", what: "level", skill: "sql", before: 0, after: 2, undoes: null },
      { id: "a", what: "level", before: 2, after: 3 },
      { id: "b", what: "renamed", skill: "sql", before: "mysql", after: "sql" },
    ]);
  });

  it("leave a database of a newer version alone", async () => {
    const newer = await url();
    await runSql(newer, recordOf("29990101000000_later", true));
    const before = await readCatalogueOf(newer);
    expect(await problemOf(newer)).toMatch(
      /is of a newer version of Archway \(it has the migration "29990101000000_later"\)/,
    );
    expect(await readCatalogueOf(newer)).toEqual(before);
  });

  it("do not go on where one stopped half-way", async () => {
    const half = await emptyUrl();
    await migrateDatabase(half);
    await runSql(half, `UPDATE _prisma_migrations SET finished_at = NULL`);
    expect(await problemOf(half)).toMatch(/is half migrated: "\d+_\w+" was begun and not finished/);
  });

  it("do not touch a database that belongs to something else", async () => {
    const foreign = await emptyUrl();
    await runSql(foreign, "CREATE TABLE invoices (id INTEGER)");
    expect(await problemOf(foreign)).toMatch(/holds tables that are not Archway's; choose another/);
  });
});

async function modelsAsSql(engine: string): Promise<string> {
  const { diffModels } = await import("./engine");
  const { factoryFor } = await import("../../tests/setup/sql");
  const models = readFileSync("prisma/models.prisma", "utf8");
  return diffModels(
    factoryFor(engine, inject("postgres")),
    null,
    `datasource db {\n  provider = "${engine}"\n}\n${models}`,
  );
}

function recordOf(name: string, finished: boolean): string {
  const end = finished ? "CURRENT_TIMESTAMP" : "NULL";
  return `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
    VALUES ('${name}', 'x', '${name}', CURRENT_TIMESTAMP, ${end}, 1)`;
}

describe("an SQLite database that cannot be used", () => {
  it("is created, with its folder, when it is missing", async () => {
    const path = join(folder, "a", "b", "new.db");
    expect(await migrateDatabase(`file:${path}`)).not.toHaveLength(0);
  });

  it("is named when another process holds it", async () => {
    const path = join(folder, "locked.db");
    await migrateDatabase(`file:${path}`);
    const holder = new SqliteDatabase(path);
    holder.exec("BEGIN EXCLUSIVE");
    expect(await problemOf(`file:${path}`)).toMatchInlineSnapshot(
      `"The database "…/locked.db" cannot be used: it is locked by another process; stop that process and try again."`,
    );
    holder.close();
  });

  it("is named when it is no database, and stays as it was", async () => {
    const path = join(folder, "letter.db");
    const letter = "Dear Sir or Madam, ".repeat(100);
    writeFileSync(path, letter);
    expect(await problemOf(`file:${path}`)).toMatchInlineSnapshot(
      `"The database "…/letter.db" cannot be used: the file is not a SQLite database."`,
    );
    expect(readFileSync(path, "utf8")).toBe(letter);
  });

  it("is named when it is a folder", async () => {
    expect(await problemOf(`file:${folder}`)).toMatchInlineSnapshot(
      `"The database "…" cannot be used: the file cannot be opened; check that its folder exists and can be written to."`,
    );
  });

  it("is kept as a copy before a later migration changes it", async () => {
    const path = join(folder, "grows.db");
    await migrateDatabase(`file:${path}`);
    const migrations = join(folder, "migrations");
    const { mkdirSync } = await import("node:fs");
    const next = join(migrations, "sqlite", "29990101000000_next");
    cpSync("prisma/migrations/sqlite", join(migrations, "sqlite"), { recursive: true });
    mkdirSync(next);
    writeFileSync(join(next, "migration.sql"), 'CREATE TABLE "New" ("id" INTEGER);');
    expect(await migrateDatabase(`file:${path}`, migrations)).toEqual(["29990101000000_next"]);
    const copy = await readCatalogueOf(`file:${path}.before-29990101000000_next`);
    expect(copy.some((line) => line.includes('"New"'))).toBe(false);
    expect((await readCatalogueOf(`file:${path}`)).some((line) => line.includes('"New"'))).toBe(true);
  });
});

describe("a PostgreSQL server that cannot be used", () => {
  it("is named, without its password, when nothing answers", async () => {
    expect(await problemOf("postgresql://me:secret@127.0.0.1:1/archway")).toMatchInlineSnapshot(
      `"The database postgresql://me:***@127.0.0.1:1/archway cannot be used: nothing answers at that address; check that PostgreSQL runs there."`,
    );
  });

  it("is named when the password is wrong or the database is not there", async () => {
    const server = inject("postgres");
    expect(await problemOf(server.replace(":archway@", ":wrong@"))).toMatch(
      /the user or the password is wrong\.$/,
    );
    expect(await problemOf(server.replace(/[^/]*$/, "nowhere"))).toMatch(
      /there is no such database; create it first\.$/,
    );
  });
});
