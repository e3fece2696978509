import { statSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { describeOnBothEngines } from "../../tests/setup/databases";
import { openDatabase } from "./database";
import { migrateDatabase } from "./migrate";
import { DatabaseProblem } from "./problem";
import { readSecret } from "./secret";

/** A database at an address, and its secret as each process reads it. */
function openWithSecret(databaseUrl: string) {
  const database = openDatabase(databaseUrl);
  onTestFinished(() => database.close());
  const read = (secret: string | null = null) => readSecret(database, { secret, databaseUrl });
  return { database, read };
}

async function openInFolder() {
  const folder = await mkdtemp(join(tmpdir(), "archway-secret-"));
  const databaseUrl = `file:${join(folder, "archway.db")}`;
  await migrateDatabase(databaseUrl);
  return { file: join(folder, "secret"), ...openWithSecret(databaseUrl) };
}

describeOnBothEngines("the secret of sessions", ({ engine, url }) => {
  const openAny = async () => (engine === "sqlite" ? openInFolder() : openWithSecret(await url()));

  it("is made once, also when several processes start at the same time", async () => {
    const { read } = await openAny();
    const secrets = new Set(await Promise.all([read(), read(), read()]));
    expect(secrets).toEqual(new Set([await read()]));
    expect([...secrets][0]).toMatch(/^[\w-]{43}$/);
  });

  it("is the one of the settings where there is one, and then none is kept", async () => {
    const { database, read } = await openAny();
    expect(await read("chosen by whoever runs the server")).toBe("chosen by whoever runs the server");
    expect(await database.read.secret.count()).toBe(0);
  });
});

describe("the secret beside an SQLite database", () => {
  it("is in a file that nobody else may read, not in the database", async () => {
    const { database, file, read } = await openInFolder();
    await read("chosen by whoever runs the server");
    expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined();
    await read();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await database.read.secret.count()).toBe(0);
  });

  it("says what is wrong when its file cannot be written", async () => {
    const { database } = await openInFolder();
    const reading = readSecret(database, { secret: null, databaseUrl: "file:/no/such/folder/archway.db" });
    await expect(reading).rejects.toThrow(DatabaseProblem);
  });
});
