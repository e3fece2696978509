import type { IncomingMessage, ServerResponse } from "node:http";
import type { Encoding } from "./encoding";
import type { Page } from "./page";
import { isBehindTls, strictTransport } from "./security";

/** Sends a page in a form that the client takes, or only that it is still the one that the client has. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  wanted: Encoding,
): void {
  const { status, tag, forms } = page;
  const encoding = forms[wanted] ? wanted : "identity";
  const body = forms[encoding] ?? Buffer.alloc(0);
  const headers = [...page.headers];
  if (isBehindTls(request)) headers.push(...strictTransport);
  if (tag !== null) {
    // It names the bytes, so each form has its own.
    const etag = encoding === "identity" ? `"${tag}"` : `"${tag}-${encoding}"`;
    headers.push("ETag", etag);
    if (hasSame(request.headers["if-none-match"], etag)) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  if (encoding !== "identity") headers.push("Content-Encoding", encoding);
  headers.push("Content-Length", `${body.length}`);
  // To HEAD, Node.js sends the headers alone.
  response.writeHead(status, headers).end(body);
}

/** A proxy that packs anew marks a tag as weak; for the question whether anything changed that is no matter. */
function hasSame(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(",").some((each) => ["*", etag].includes(each.trim().replace(/^W\//, "")));
}
