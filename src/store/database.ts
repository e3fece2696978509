import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresClient } from "./generated/postgresql/client";
import { type Prisma, PrismaClient } from "./generated/sqlite/client";
import { DurableSqlite } from "./sqlite";
import { asClient } from "./trusted";

/** What a write sees: everything inside is carried out together or not at all. */
export type Transaction = Prisma.TransactionClient;

/**
 * An open database. Reads and writes take different doors: the SQLite driver has one connection,
 * on which a plain statement would silently become part of whatever transaction is open.
 */
export interface Database {
  provider: "sqlite" | "postgresql";
  read: PrismaClient;
  write: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

const patience = { maxWait: 30_000, timeout: 120_000 };

export function openDatabase(url: string): Database {
  return url.startsWith("file:") ? openSqlite(url) : openPostgres(url);
}

function openSqlite(url: string): Database {
  const read = new PrismaClient({ adapter: new DurableSqlite(url) });
  const writer = new PrismaClient({ adapter: new DurableSqlite(url) });
  return {
    provider: "sqlite",
    read,
    write: (work) =>
      writer.$transaction(async (tx) => {
        // Takes the write lock before anything is read, so that waiting for another process works.
        await tx.$executeRaw`UPDATE "ContentVersion" SET "id" = "id" WHERE FALSE`;
        return work(tx);
      }, patience),
    close: async () => {
      await Promise.all([read.$disconnect(), writer.$disconnect()]);
    },
  };
}

function openPostgres(url: string): Database {
  const client = asClient(new PostgresClient({ adapter: new PrismaPg({ connectionString: url }) }));
  return {
    provider: "postgresql",
    read: client,
    write: (work) => client.$transaction(work, patience),
    close: () => client.$disconnect(),
  };
}
