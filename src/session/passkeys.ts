import { isAPIError } from "better-auth/api";
import { headers } from "next/headers";
import { z } from "zod";
import { type Passkey, passkeyLimits } from "@/domain/passkey";
import { getDatabase } from "@/store/current";
import { getPasskeys } from "@/store/passkeys";
import type { Account } from "./account";
import { countSignIn } from "./attempt";
import { type Auth, getAuthAt } from "./auth";
import { getOrigin } from "./origin";
import { arrive } from "./sign-in";

/** What became of a step with a passkey: done, or why not. */
export type PasskeyOutcome<T> =
  | { kind: "done"; value: T }
  | { kind: "wait"; seconds: number }
  /** There is room for no more, the last sign-in is too long ago, the question is too old, the key is not known. */
  | { kind: "full" | "old" | "late" | "unknown" | "failed" };

const kinds: Record<string, "old" | "late" | "unknown"> = {
  SESSION_NOT_FRESH: "old",
  CHALLENGE_NOT_FOUND: "late",
  PASSKEY_NOT_FOUND: "unknown",
};

/* What a browser says that a device did; Better Auth looks closer. */
const bytes = z.string().min(1).max(20_000);
const made = z.looseObject({ id: bytes });
const signed = z.object({
  id: bytes,
  rawId: bytes,
  type: z.literal("public-key"),
  response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes }),
  clientExtensionResults: z.object({}),
});

/** The passkeys of whoever is asking. */
export async function getOwnPasskeys({ id }: Account): Promise<Passkey[]> {
  return getPasskeys(getDatabase(), id);
}

/** What a browser needs to make a passkey of the account. */
export async function askForNew(account: Account) {
  if ((await getOwnPasskeys(account)).length >= passkeyLimits.count) return { kind: "full" } as const;
  return countThen(({ api }, sent) => api.generatePasskeyRegistrationOptions({ headers: sent }));
}

/** Keeps the passkey that a browser has made. */
export async function keepNew(name: string, answer: unknown): Promise<PasskeyOutcome<null>> {
  const { data: response } = made.safeParse(answer);
  if (!response) return { kind: "failed" };
  return withAuth(async ({ api }, sent) => {
    await api.verifyPasskeyRegistration({ headers: sent, body: { name, response } });
    return null;
  });
}

/** What a browser needs to sign in with a passkey: any that it has for this address will do. */
export function askForAny() {
  return countThen(async ({ api }, sent) => {
    const options = await api.generatePasskeyAuthenticationOptions({ headers: sent });
    return { ...options, userVerification: "required" as const };
  });
}

/** Signs in with what a passkey has signed, and takes what was entered in this browser along. */
export async function signInWith(answer: unknown): Promise<PasskeyOutcome<null>> {
  const { data: response } = signed.safeParse(answer);
  if (!response) return { kind: "failed" };
  return withAuth(async ({ api }, sent) => {
    const { user } = await api.verifyPasskeyAuthentication({ headers: sent, body: { response } });
    await arrive(user.id);
    return null;
  });
}

type Work<T> = (auth: Auth, sent: Headers) => Promise<T>;

/** Each answer needs a question of its own, so that counting the questions counts both. */
async function countThen<T>(work: Work<T>): Promise<PasskeyOutcome<T>> {
  const seconds = await countSignIn();
  return seconds > 0 ? { kind: "wait", seconds } : withAuth(work);
}

async function withAuth<T>(work: Work<T>): Promise<PasskeyOutcome<T>> {
  const origin = await getOrigin();
  if (origin === null) return { kind: "failed" };
  try {
    return { kind: "done", value: await work(await getAuthAt(origin), await headers()) };
  } catch (error) {
    if (!isAPIError(error)) throw error;
    return { kind: kinds[error.body?.code ?? ""] ?? "failed" };
  }
}
