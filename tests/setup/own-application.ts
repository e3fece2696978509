import { type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Content } from "@/domain/content";
import { type Database, openDatabase } from "@/store/database";
import { migrateDatabase } from "@/store/migrate";
import { publishContent } from "@/store/sync";
import { runSql } from "./sql";
import { startServer } from "./start-server";

/** An application that a story has for itself: it may be stopped, killed and started again. */
export interface OwnApplication {
  folder: string;
  databaseUrl: string;
  database: Database;
  publish: (content: Content) => Promise<unknown>;
  /** Starts a server on it; the answer is its address. */
  start: () => Promise<string>;
  stop: (signal: NodeJS.Signals) => Promise<void>;
  close: () => Promise<void>;
}

/** Prepares one on a new database of the same kind as another, also when a story of that name runs twice at once. */
export async function openApplication(beside: string, story: string): Promise<OwnApplication> {
  const name = `${story}_${randomBytes(4).toString("hex")}`;
  const folder = mkdtempSync(join(tmpdir(), `archway-${name}-`));
  const isServer = beside.startsWith("postgresql:");
  const databaseUrl = isServer ? beside.replace(/\w+$/, name) : `file:${join(folder, "archway.db")}`;
  if (isServer) await runSql(beside, `CREATE DATABASE ${name}`);
  await migrateDatabase(databaseUrl);
  const database = openDatabase(databaseUrl);
  let server: ChildProcess | undefined;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    if (!server) return;
    const ended = once(server, "exit");
    server.kill(signal);
    await ended;
    server = undefined;
  };
  return {
    ...{ folder, databaseUrl, database, stop },
    publish: (content) => publishContent(database, content, new Date()),
    start: async () => {
      const { child, address } = await startServer(databaseUrl);
      server = child;
      return address;
    },
    close: async () => {
      await stop("SIGKILL");
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
