import { readEnv } from "@/lib/env";
import type { Catalogue } from "@/domain/catalogue";
import { CatalogueCache } from "./catalog";
import { type Database, openDatabase } from "./database";

interface Current {
  database: Database;
  catalogue: CatalogueCache;
}

declare global {
  /** On the global object, as a development server loads this module anew after each change. */
  var archway: Current | undefined;
}

function current(): Current {
  if (!globalThis.archway) {
    const database = openDatabase(readEnv().databaseUrl);
    globalThis.archway = { database, catalogue: new CatalogueCache(database) };
  }
  return globalThis.archway;
}

/** The database of this process. */
export function getDatabase(): Database {
  return current().database;
}

/** The catalogue being served: the same immutable object for all requests of a content version. */
export function getCatalogue(): Promise<Catalogue> {
  return current().catalogue.get();
}
