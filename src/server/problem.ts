import type { IncomingMessage, ServerResponse } from "node:http";
import { contentSecurityPolicy } from "./policy";
import { setSecurityHeaders } from "./security";

/** Writes an answer of the server itself, which no cache keeps; what is left is to end the response. */
export function writeJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  answer: object,
  type = "application/json",
): ServerResponse {
  return writeAnswer(request, response, status, JSON.stringify(answer), type);
}

/** Writes a sentence for whoever pressed something; Next takes it as the reason only when its type is no more than this. */
export function writeWords(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  words: string,
): ServerResponse {
  return writeAnswer(request, response, status, words, "text/plain");
}

function writeAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string,
  type: string,
): ServerResponse {
  setSecurityHeaders(request, response, contentSecurityPolicy("'none'"));
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.writeHead(status).write(body);
  return response;
}

/** Writes an error answer as RFC 9457 has it. */
export function writeProblem(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  title: string,
  detail: string,
): ServerResponse {
  const problem = { type: "about:blank", title, status, detail };
  return writeJson(request, response, status, problem, "application/problem+json");
}
