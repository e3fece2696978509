import type { IncomingMessage, ServerResponse } from "node:http";
import { isFromOwnPage } from "@/lib/own-page";
import { writeProblem } from "./problem";

/** Handlers of the HTTP interface judge for themselves: what they tell everybody may be asked from anywhere. */
const apiPath = /^\/api(?:\/|\?|$)/;

/**
 * Whether a page is sent something by another site's page. Next would refuse it, too, but as a failure of ours, and
 * a form of another site could sign somebody in to an account that is not theirs.
 */
export function isForeignForm({ method = "GET", url = "", headers }: IncomingMessage): boolean {
  if (["GET", "HEAD", "OPTIONS"].includes(method) || apiPath.test(url)) return false;
  return !isFromOwnPage((name) => headers[name]?.toString());
}

export function refuseForm(request: IncomingMessage, response: ServerResponse): void {
  const detail =
    "Forms are taken from this application's own pages only. Where a proxy stands in front, let it pass on the host that the browser asked for.";
  writeProblem(request, response, 403, "Forbidden", detail).end();
}
