import { IncomingMessage, type ServerResponse } from "node:http";
import { writeProblem } from "./problem";

/** What a request may hold. Nothing that pages and the HTTP interface take is near it, but an import. */
export const maximumBytes = 1_000_000;

/** What an import may hold: years of somebody's notes, evidence and history. */
export const importBytes = 10_000_000;

/** Where imports go: the HTTP interface, and the page that has the form for them. */
const importPath = /^\/(?:api\/v1\/me\/import|me\/data)(?:\?|$)/;

function bytesFor({ method, url = "" }: IncomingMessage): number {
  return method === "POST" && importPath.test(url) ? importBytes : maximumBytes;
}

/** After a refusal, for how long a client may go on sending before it is cut off. */
const lingerMilliseconds = 1_000;

/** Whether a request announces more than it may hold. */
export function announcesTooMuch(request: IncomingMessage): boolean {
  return Number(request.headers["content-length"] ?? 0) > bytesFor(request);
}

/**
 * A request with a body within the bound, or null. One that announces its length is known before it is
 * read, and Node.js lets no more pass than announced; one that is streamed is read here up to the bound
 * and handed on as a whole.
 */
export async function limitBody(request: IncomingMessage): Promise<IncomingMessage | null> {
  if (announcesTooMuch(request)) return null;
  if (request.headers["transfer-encoding"] === undefined) return request;
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Left in the middle, an iteration would destroy the request, and with it the way to answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > bytesFor(request)) return null;
    chunks.push(chunk);
  }
  return withBody(request, Buffer.concat(chunks));
}

/** The same request with a body that is there already. */
function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders } = request;
  const headers = { ...request.headers, "content-length": `${body.length}` };
  delete headers["transfer-encoding"];
  const whole = new IncomingMessage(request.socket);
  Object.assign(whole, { method, url, headers, rawHeaders, complete: true });
  Object.assign(whole, { httpVersion, httpVersionMajor, httpVersionMinor });
  whole.push(body);
  whole.push(null);
  return whole;
}

/**
 * Refuses a body that is too large. The answer is complete at once; the connection is closed only when
 * the client has stopped sending, as it would lose the answer otherwise, but soon in any case.
 */
export function refuseBody(request: IncomingMessage, response: ServerResponse): void {
  response.shouldKeepAlive = false;
  writeProblem(request, response, 413, "Too large", `A request may hold ${bytesFor(request)} bytes.`);
  const timer = setTimeout(() => response.end(), lingerMilliseconds);
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  request.once("end", end).once("close", end).resume();
}
