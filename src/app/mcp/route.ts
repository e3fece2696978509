import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { problem } from "@/app/api/problem";
import { refuseToken } from "@/app/api/token-problem";
import { openOwn } from "@/mcp/context";
import { makeMcpServer } from "@/mcp/server";
import { readBearer } from "@/session/caller";
import { getOrigin, isForeignPage } from "@/session/origin";
import { getCatalogue, getDatabase } from "@/store/current";

/**
 * The Model Context Protocol over HTTP: each message is answered by itself, so that any instance can answer it. A
 * cookie never counts here, only a token.
 */
export async function POST(request: Request): Promise<Response> {
  const response = await answer(request);
  response.headers.set("Cache-Control", "no-store");
  return response;
}

async function answer(request: Request): Promise<Response> {
  if (isForeignPage(request.headers)) {
    return problem(403, "Forbidden", "Pages of other sites may not ask here.");
  }
  const token = readBearer(request.headers);
  const own = token === null ? null : await openOwn(getDatabase(), token);
  if (token !== null && own === null) return refuseToken();
  const message: unknown = await request
    .clone()
    .json()
    .catch(() => undefined);
  // One at a time, as the protocol has it now: of several, one could take back another, and nobody would answer.
  if (Array.isArray(message)) return problem(400, "Bad request", "Send one message at a time.");
  const server = makeMcpServer({ getCatalogue, origin: await getOrigin(), own });
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody: message });
  } finally {
    await server.close();
  }
}
