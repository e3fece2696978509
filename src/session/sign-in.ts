import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { deleteAccount, dropExpired, joinPersons } from "@/store/account";
import { emailKey, forgetAttempts } from "@/store/attempts";
import { getCatalogue, getDatabase } from "@/store/current";
import { getAccount } from "./account";
import { countSignIn } from "./attempt";
import { getAuth } from "./auth";
import { dropBrowserKey, getBrowserPerson } from "./viewer";

/** How it went: done, or why not. `wait` is how many seconds to wait before another attempt. */
export type Outcome =
  | { kind: "done" }
  | { kind: "wait"; seconds: number }
  | { kind: "wrong" }
  | { kind: "taken" }
  | { kind: "badEmail" };

const kinds: Record<string, Outcome> = {
  INVALID_EMAIL_OR_PASSWORD: { kind: "wrong" },
  INVALID_PASSWORD: { kind: "wrong" },
  INVALID_EMAIL: { kind: "badEmail" },
  // Of a password that was there before: a new one is measured by the form.
  PASSWORD_TOO_LONG: { kind: "wrong" },
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: { kind: "taken" },
};

/** Makes an account of whoever is asking: what they entered in this browser is the account's from now on. */
export function signUp(email: string, password: string): Promise<Outcome> {
  return attempt(email, async () => {
    const auth = await getAuth();
    const { user } = await auth.api.signUpEmail({ body: { email, password, name: "" } });
    await arrive(user.id);
  });
}

/** Signs in, and takes what was entered in this browser along. */
export function signIn(email: string, password: string): Promise<Outcome> {
  return attempt(email, async () => {
    const auth = await getAuth();
    const { user } = await auth.api.signInEmail({ body: { email, password } });
    await arrive(user.id);
  });
}

/** Changes the password, and ends all other sessions: whoever knew the old one is out. */
export function changePassword(email: string, current: string, next: string): Promise<Outcome> {
  return attempt(email, async () => {
    const auth = await getAuth();
    const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
    await auth.api.changePassword({ body, headers: await headers() });
  });
}

/** Deletes the account and all that its person entered, once the password is right. */
export function deleteOwnAccount(id: string, email: string, password: string): Promise<Outcome> {
  return attempt(email, async () => {
    const auth = await getAuth();
    const sent = await headers();
    await auth.api.verifyPassword({ body: { password }, headers: sent });
    await getDatabase().write((tx) => deleteAccount(tx, id));
    await auth.api.signOut({ headers: sent });
  });
}

/** Ends this session, or every session of the account. */
export async function signOut(everywhere: boolean): Promise<void> {
  const auth = await getAuth();
  const sent = await headers();
  // Another tab may have ended it before.
  if (everywhere && (await getAccount())) await auth.api.revokeSessions({ headers: sent });
  await auth.api.signOut({ headers: sent });
}

/** Tries something with a password, unless there were too many attempts. */
async function attempt(email: string, work: () => Promise<void>): Promise<Outcome> {
  const seconds = await countSignIn(email);
  if (seconds > 0) return { kind: "wait", seconds };
  try {
    await work();
  } catch (error) {
    const outcome = isAPIError(error) ? kinds[error.body?.code ?? ""] : undefined;
    if (!outcome) throw error;
    return outcome;
  }
  await getDatabase().write((tx) => forgetAttempts(tx, [emailKey(email)]));
  return { kind: "done" };
}

/** What follows every sign-in: what was entered in this browser joins the account. */
export async function arrive(userId: string): Promise<void> {
  const browser = await getBrowserPerson();
  const now = new Date();
  const { renames } = await getCatalogue();
  await getDatabase().write(async (tx) => {
    await joinPersons(tx, userId, browser, now, renames.skill);
    await dropExpired(tx, now);
  });
  await dropBrowserKey();
}
