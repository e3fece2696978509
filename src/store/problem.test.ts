import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { afterAll, expect, it } from "vitest";
import { openDatabase } from "./database";
import { checkHealth } from "./health";
import { migrateDatabase } from "./migrate";
import { DatabaseProblem, explainDatabaseError } from "./problem";

const folder = mkdtempSync(join(tmpdir(), "archway-problem-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("it worked");
}

it("says what to do about a file that is read-only", async () => {
  const path = join(folder, "fixed.db");
  await migrateDatabase(`file:${path}`);
  const fixed = new SqliteDatabase(path, { readonly: true });
  const error = errorOf(() => fixed.exec("BEGIN IMMEDIATE; CREATE TABLE x (y)"));
  fixed.close();
  expect(explainDatabaseError(error, '"fixed.db"').message).toMatchInlineSnapshot(
    `"The database "fixed.db" cannot be used: it is read-only; give this user the right to write to the file and its folder."`,
  );
});

it("finds the driver's code inside what Prisma reports", async () => {
  const path = join(folder, "held.db");
  await migrateDatabase(`file:${path}`);
  const holder = new SqliteDatabase(path);
  holder.exec("BEGIN EXCLUSIVE");
  const database = openDatabase(`file:${path}`);
  const error: unknown = await database.write(() => Promise.resolve()).catch((reason: unknown) => reason);
  holder.close();
  await database.close();
  expect(explainDatabaseError(error, '"held.db"').message).toMatch(/it is locked by another process/);
});

it("keeps a sentence that is one already, and the words of what it does not know", () => {
  const sentence = new DatabaseProblem("Half migrated.");
  expect(explainDatabaseError(sentence, "x")).toBe(sentence);
  expect(explainDatabaseError(new Error("the moon is full"), "x").message).toContain("the moon is full");
  expect(explainDatabaseError("odd", "x").message).toContain("odd");
});

it("answers for a database that is away with a reason, and names no address", async () => {
  const database = openDatabase("postgresql://me:secret@127.0.0.1:1/archway");
  expect(await checkHealth(database)).toEqual({
    status: "unavailable",
    reason: "the database does not answer",
    database: "postgresql",
  });
  await database.close();
});
