import type { IncomingMessage, ServerResponse } from "node:http";
import { isFromOwnPage } from "@/lib/own-page";
import { writeProblem } from "./problem";

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
