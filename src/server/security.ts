import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { readClientAddress } from "./client";
import { noncePolicy, picturePolicy } from "./policy";
import { announceWait } from "./wait";

const common: readonly string[] = [
  ...["X-Content-Type-Options", "nosniff"],
  ...["X-Frame-Options", "DENY"],
  ...["Referrer-Policy", "strict-origin-when-cross-origin"],
  ...["Cross-Origin-Opener-Policy", "same-origin"],
];

/** What every answer says, apart from its policy: names and values in turn, as `writeHead` takes them. */
export const fixedHeaders = [...common, "Cross-Origin-Resource-Policy", "same-origin"];

/** The same of a picture that is made for pages elsewhere. */
export const pictureHeaders = [...common, "Cross-Origin-Resource-Policy", "cross-origin"];

/** Where those pictures are. */
const picturePath = /^\/embed\/[^?]*\.svg(?:\?|$)/;

export const strictTransport = ["Strict-Transport-Security", "max-age=63072000; includeSubDomains"] as const;

/** Whether a proxy in front says that it was asked over TLS. */
export function isBehindTls(request: IncomingMessage): boolean {
  return request.headers["x-forwarded-proto"] === "https";
}

export function makeNonce(): string {
  return randomBytes(16).toString("base64");
}

/** The headers of an answer that is made for this request alone. */
export function setSecurityHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  policy: string,
  headers = fixedHeaders,
): void {
  response.setHeader("Content-Security-Policy", policy);
  for (let at = 0; at < headers.length; at += 2) {
    response.setHeader(headers[at] ?? "", headers[at + 1] ?? "");
  }
  if (isBehindTls(request)) response.setHeader(...strictTransport);
}

/**
 * Readies a request that Next answers directly. Next takes the nonce for its scripts from the
 * request's own content-security-policy header, so the policy is set on both sides.
 */
export function prepareForNext(request: IncomingMessage, response: ServerResponse, dev: boolean): void {
  const policy = noncePolicy(makeNonce(), dev);
  const id = randomUUID();
  Object.assign(request.headers, headersForNext(policy, request.url ?? "/"), {
    "x-archway-address": readClientAddress(request),
    "x-archway-request": id,
  });
  // An origin that the browser hides is judged already, and Next would take it for a foreign one.
  if (request.headers.origin === "null") delete request.headers.origin;
  announceWait(response, id);
  if (picturePath.test(request.url ?? ""))
    setSecurityHeaders(request, response, picturePolicy, pictureHeaders);
  else setSecurityHeaders(request, response, policy);
}

/** What Next learns from us; the path is for the not-found page, which it does not tell what was asked for. */
export function headersForNext(policy: string, path: string): Record<string, string> {
  return { "content-security-policy": policy, "x-archway-path": path };
}
