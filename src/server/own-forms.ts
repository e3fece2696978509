import type { IncomingMessage, ServerResponse } from "node:http";
import { isFromOwnPage } from "@/lib/own-page";
import { readClientAddress } from "./client";
import { writeProblem, writeWords } from "./problem";
import type { RateLimit } from "./rate-limit";

/** Interfaces for programs judge for themselves: what they tell everybody may be asked from anywhere. */
const apiPath = /^\/(?:api|mcp)(?:\/|\?|$)/;

/** All that a form can be sent as. Anything else a browser sends to another site only after asking, and is not let. */
const formType = /^(?:application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;

/**
 * Whether a page is sent a form of another site. Next would refuse it, too, but as a failure of ours; and such a form
 * could sign somebody in to an account that is not theirs.
 */
export function isForeignForm({ method, url = "", headers }: IncomingMessage): boolean {
  if (method !== "POST" || apiPath.test(url)) return false;
  const isForm = formType.test(headers["content-type"] ?? "") || headers["next-action"] !== undefined;
  return isForm && !isFromOwnPage((name) => headers[name]?.toString());
}

export function refuseForm(request: IncomingMessage, response: ServerResponse): void {
  const detail =
    "Forms are taken from this application's own pages only. Where a proxy stands in front, let it pass on the host that the browser asked for.";
  writeProblem(request, response, 403, "Forbidden", detail).end();
}

/** Counts a form that a page is sent. True when there were too many from one network, which is answered here, in words. */
export function answerTooManyForms(
  request: IncomingMessage,
  response: ServerResponse,
  limit: RateLimit,
): boolean {
  if (request.method !== "POST" || apiPath.test(request.url ?? "")) return false;
  const seconds = limit.count(readClientAddress(request));
  if (seconds === 0) return false;
  response.setHeader("Retry-After", seconds);
  const words = `Too many forms were sent from your network. This one was not taken; send it again in ${seconds} seconds.`;
  writeWords(request, response, 429, words).end();
  return true;
}
