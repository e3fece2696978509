import type { PrismaClient as PostgresClient } from "./generated/postgresql/client";
import type { Prisma, PrismaClient } from "./generated/sqlite/client";

/*
 * The one place where a type is taken on trust. Each function says why that is safe.
 */

/** Both clients are generated from the same models.prisma; only the engine inside differs. */
export function asClient(client: PostgresClient): PrismaClient {
  return client as unknown as PrismaClient;
}

/** Json columns are written only here and from values of type T; a round-trip test covers each. */
export function fromJson<T>(value: Prisma.JsonValue): T {
  return value as T;
}

/** Running text and lists of words are plain data, which is what a Json column takes. */
export function toJson(value: object): Prisma.InputJsonValue {
  return value;
}

/** Columns of fixed words and levels are written only from values of type T. */
export function fromColumn<T extends string | number>(value: string | number): T {
  return value as T;
}
