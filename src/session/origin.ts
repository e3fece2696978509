import { headers } from "next/headers";
import { cache } from "react";
import { readEnv } from "@/lib/env";
import { isFromOwnPage } from "@/lib/own-page";

/** Whether a request comes from this application's own pages. */
export function isOwnOrigin(headers: Headers): boolean {
  return isFromOwnPage((name) => headers.get(name) ?? undefined);
}

/**
 * Whether a request comes from a page that is none of ours. Its host alone does not tell: another site can have its
 * own name lead to this machine, and is then host and origin at once. So without ARCHWAY_URL only the names that a
 * machine has for itself are ours. A program that is no browser says no origin.
 */
export function isForeignPage(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null) return false;
  const { publicUrl } = readEnv();
  if (publicUrl !== null) return origin !== publicUrl;
  const name = URL.canParse(origin) ? new URL(origin).hostname : "";
  return !isOwnOrigin(headers) || !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(name);
}

/**
 * Where the application is reached, as "https://host", for addresses that must be whole. ARCHWAY_URL decides;
 * without it the request does, as it does for isOwnOrigin: a proxy that hides the host cannot serve forms
 * either. A host that is none gives null, and what needs an address is then left out.
 */
export const getOrigin = cache(async (): Promise<string | null> => {
  const { publicUrl } = readEnv();
  if (publicUrl !== null) return publicUrl;
  const sent = await headers();
  const host = hostOf(sent);
  if (host === null || !/^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d+)?$/i.test(host)) return null;
  const url = `${sent.get("x-forwarded-proto") === "https" ? "https" : "http"}://${host}`;
  return URL.canParse(url) ? new URL(url).origin : null;
});

function hostOf(headers: Headers): string | null {
  return headers.get("x-forwarded-host") ?? headers.get("host");
}
