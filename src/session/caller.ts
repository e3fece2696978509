import type { TokenScope } from "@/domain/token";
import { getDatabase } from "@/store/current";
import { acceptToken } from "@/store/person/tokens";
import { getViewer } from "./viewer";

/** Who asks the HTTP interface for their own data; nobody is a visitor. */
export interface Caller {
  personId: string | null;
  /** What the API token is good for by which they ask; null for a browser with its cookie. */
  token: TokenScope | null;
}

/**
 * Who asks: by an API token where one is sent, whatever cookie comes with it, or else by the cookie. Null for
 * a token that is good for nothing.
 */
export async function findCaller(headers: Headers): Promise<Caller | null> {
  const token = readBearer(headers);
  if (token === null) return { personId: await getViewer(), token: null };
  const found = await acceptToken(getDatabase(), token, new Date());
  return found && { personId: found.personId, token: found.scope };
}

/** The token that a request came with; another scheme than Bearer is for a proxy in front, not for us. */
export function readBearer(headers: Headers): string | null {
  const [scheme = "", token = ""] = (headers.get("authorization") ?? "").trim().split(/\s+/);
  return scheme.toLowerCase() === "bearer" ? token : null;
}
