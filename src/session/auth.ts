import { betterAuth } from "better-auth/minimal";
import { nextCookies } from "better-auth/next-js";
import { headers } from "next/headers";
import { readEnv } from "@/lib/env";
import { accountTables } from "@/store/account-tables";
import { getDatabase } from "@/store/current";
import { readSecret } from "@/store/secret";
import { passwordLength } from "@/domain/account";

const day = 24 * 60 * 60;

function makeAuth(secret: string, isBehindTls: boolean) {
  return betterAuth({
    // Nothing is sent or redirected there: what it would say in a mail, no mail says.
    baseURL: readEnv().publicUrl ?? "http://localhost",
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
    },
    telemetry: { enabled: false },
    logger: { level: "error" },
    plugins: [nextCookies()],
  });
}

type Auth = ReturnType<typeof makeAuth>;
const made = new Map<boolean, Promise<Auth>>();

/** Better Auth as this request needs it: behind TLS its cookies are for TLS alone. */
export async function getAuth(): Promise<Auth> {
  const isBehindTls = (await headers()).get("x-forwarded-proto") === "https";
  const present = made.get(isBehindTls);
  if (present) return present;
  const auth = readSecret(getDatabase(), readEnv()).then((secret) => makeAuth(secret, isBehindTls));
  made.set(isBehindTls, auth);
  // What failed once, such as a database that was away, is tried again by the next who asks.
  auth.catch(() => made.delete(isBehindTls));
  return auth;
}
