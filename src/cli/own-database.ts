import { hidePassword, readEnv } from "@/lib/env";
import { type McpContext, openOwn } from "@/mcp/context";
import { getCatalogue, getDatabase } from "@/store/current";
import { migrateDatabase } from "@/store/migrate";
import { explainDatabaseError } from "@/store/problem";

/** What is published, and what is the person's whose token this is; null, and said why, where it is nobody's. */
export async function openOwnDatabase(token: string): Promise<McpContext | null> {
  const { databaseUrl, publicUrl } = readEnv();
  await migrateDatabase(databaseUrl);
  try {
    const own = await openOwn(getDatabase(), token);
    if (own) return { getCatalogue, origin: publicUrl, own };
    await getDatabase().close();
  } catch (error) {
    throw explainDatabaseError(error, hidePassword(databaseUrl));
  }
  console.error(
    "archway: ARCHWAY_TOKEN is unknown, was revoked or has expired. Make another one at /me/data.",
  );
  return null;
}
