import type { BetterAuthOptions, DBAdapter } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import type { Database, Transaction } from "./database";

/**
 * The tables of accounts as Better Auth asks for them, through the two doors of the database: it reads by
 * the one, and each of its writes is a transaction of the other.
 */
export function accountTables(database: Database): (options: BetterAuthOptions) => DBAdapter {
  const config = { provider: database.provider };
  return (options) => {
    const on = (tx: Transaction): DBAdapter => prismaAdapter(tx, config)(options);
    const write = <T>(work: (tables: DBAdapter) => Promise<T>): Promise<T> =>
      database.write((tx) => work(on(tx)));
    return {
      ...prismaAdapter(database.read, config)(options),
      create: (row) => write((tables) => tables.create(row)),
      update: (change) => write((tables) => tables.update(change)),
      updateMany: (change) => write((tables) => tables.updateMany(change)),
      delete: (rows) => write((tables) => tables.delete(rows)),
      deleteMany: (rows) => write((tables) => tables.deleteMany(rows)),
      consumeOne: (row) => write((tables) => tables.consumeOne(row)),
      incrementOne: (change) => write((tables) => tables.incrementOne(change)),
      transaction: write,
    };
  };
}
