import { readContentVersion } from "./catalog";
import type { Database } from "./database";

export type Health =
  | { status: "ok"; contentVersion: string | null; database: Database["provider"] }
  | { status: "unavailable"; reason: string; database: Database["provider"] };

/** Whether the database answers; the reason is for people and holds no address or password. */
export async function checkHealth(database: Database): Promise<Health> {
  const { provider } = database;
  try {
    return { status: "ok", contentVersion: await readContentVersion(database), database: provider };
  } catch {
    return { status: "unavailable", reason: "the database does not answer", database: provider };
  }
}
