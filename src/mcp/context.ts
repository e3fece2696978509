import type { Catalogue } from "@/domain/catalogue";
import { Refusal } from "@/domain/refusal";
import type { TokenScope } from "@/domain/token";
import type { Database } from "@/store/database";
import { acceptToken } from "@/store/person/tokens";

/** What the tools answer from. */
export interface McpContext {
  getCatalogue: () => Promise<Catalogue>;
  /** Where the pages are, as "https://host", for addresses; null where only programs are served. */
  origin: string | null;
  /** Whose data a program may see; null without a token. */
  own: OwnAccess | null;
}

/** What a token opens. It is asked for anew with every call, as it can end at any moment. */
export interface OwnAccess {
  database: Database;
  token: string;
  scope: TokenScope;
}

/** What a token opens now; null for one that is good for nothing. */
export async function openOwn(database: Database, token: string): Promise<OwnAccess | null> {
  const found = await acceptToken(database, token, new Date());
  return found && { database, token, scope: found.scope };
}

/** Whose token it is, as long as it is good. */
export async function requirePerson({ database, token }: OwnAccess): Promise<string> {
  const found = await acceptToken(database, token, new Date());
  if (!found) throw new Refusal("gone", "This token was revoked or has expired.");
  return found.personId;
}
