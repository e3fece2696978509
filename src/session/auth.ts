import { passkey } from "@better-auth/passkey";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { nextCookies } from "better-auth/next-js";
import { headers } from "next/headers";
import { readEnv } from "@/lib/env";
import { accountTables } from "@/store/account-tables";
import { getDatabase } from "@/store/current";
import { readSecret } from "@/store/secret";
import { passwordLength } from "@/domain/account";

const day = 24 * 60 * 60;

/** Where nothing depends on the address: nothing is sent or redirected there, as no mail is sent. */
const anywhere = "http://localhost";

function makeAuth(secret: string, isBehindTls: boolean, origin: string) {
  return betterAuth({
    baseURL: origin,
    secret,
    database: accountTables(getDatabase()),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    // To ask who somebody is writes nothing, as a page cannot set a cookie, and as a form asks inside of a
    // write, for which another would wait in vain: a session is not prolonged, it lasts this long.
    session: { expiresIn: 90 * day, disableSessionRefresh: true, deferSessionRefresh: true },
    user: { additionalFields: { personId: { type: "string", required: false, input: false } } },
    advanced: {
      cookiePrefix: "archway",
      useSecureCookies: isBehindTls,
      ipAddress: { disableIpTracking: true },
      // A visitor's pages come from memory for whoever sends no cookie of ours; this one is for these pages alone.
      cookies: { passkey: { attributes: { path: "/account" } } },
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
    plugins: [
      passkey({
        rpName: "Archway",
        rpID: new URL(origin).hostname,
        origin,
        // It is all that is asked for, so it must be found without a name, and its owner must show who they are.
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: {
          afterVerification: ({ verification }) => requireOwner(verification.registrationInfo),
        },
        authentication: {
          afterVerification: ({ verification }) => requireOwner(verification.authenticationInfo),
        },
        advanced: { webAuthnChallengeCookie: "passkey" },
      }),
      nextCookies(),
    ],
  });
}

function requireOwner(info: { userVerified: boolean } | undefined): Promise<void> {
  if (info?.userVerified) return Promise.resolve();
  throw new APIError("UNAUTHORIZED", {
    code: "AUTHENTICATION_FAILED",
    message: "The owner was not verified",
  });
}

export type Auth = ReturnType<typeof makeAuth>;
const made = new Map<boolean, Promise<Auth>>();

/** Better Auth as this request needs it: behind TLS its cookies are for TLS alone. */
export async function getAuth(): Promise<Auth> {
  const isBehindTls = await isAskedOverTls();
  const present = made.get(isBehindTls);
  if (present) return present;
  const auth = make(isBehindTls, readEnv().publicUrl ?? anywhere);
  made.set(isBehindTls, auth);
  // What failed once, such as a database that was away, is tried again by the next who asks.
  auth.catch(() => made.delete(isBehindTls));
  return auth;
}

/** The same for passkeys, which belong to the address at which they are made; made for each time one is used. */
export async function getAuthAt(origin: string): Promise<Auth> {
  return make(await isAskedOverTls(), origin);
}

async function make(isBehindTls: boolean, origin: string): Promise<Auth> {
  return makeAuth(await readSecret(getDatabase(), readEnv()), isBehindTls, origin);
}

async function isAskedOverTls(): Promise<boolean> {
  return (await headers()).get("x-forwarded-proto") === "https";
}
