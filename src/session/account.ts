import { getSessionCookie } from "better-auth/cookies";
import { headers } from "next/headers";
import { cache } from "react";
import { getAuth } from "./auth";

/** The account that a browser is signed in to. */
export interface Account {
  id: string;
  email: string;
  /** Null only between making an account and giving it its person. */
  personId: string | null;
}

/** The account of whoever is asking, or null; who sends no session costs nothing. */
export const getAccount = cache(async (): Promise<Account | null> => {
  const sent = await headers();
  if (getSessionCookie(sent, { cookiePrefix: "archway" }) === null) return null;
  const auth = await getAuth();
  const found = await auth.api.getSession({ headers: sent });
  if (!found) return null;
  const { id, email, personId } = found.user;
  return { id, email, personId: personId ?? null };
});

/** In how many browsers the account of whoever is asking is signed in. */
export async function countSessions(): Promise<number> {
  const auth = await getAuth();
  return (await auth.api.listSessions({ headers: await headers() })).length;
}
