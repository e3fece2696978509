import type { IncomingMessage, ServerResponse } from "node:http";
import { calls } from "@/contract/calls";
import { readClientAddress } from "./client";
import { contentSecurityPolicy } from "./policy";
import { writeProblem } from "./problem";
import type { RateLimit } from "./rate-limit";
import { setSecurityHeaders } from "./security";

/** An address of the HTTP interface, with the methods that it takes. */
interface Place {
  pattern: RegExp;
  methods: readonly string[];
  /** Whether pages of other sites may read the answer: never what is somebody's own. */
  isOpen: boolean;
}

const places = [...new Set(calls.map(({ path }) => path))].map((path): Place => {
  const here = calls.filter((call) => call.path === path);
  const methods = here.map(({ method }) => method);
  return {
    pattern: new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}$`),
    methods: [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"],
    isOpen: here.every(({ group }) => group !== "own"),
  };
});

/** Characters of which no name is made, and which a database refuses. */
const unnameable = /[\0\p{Cs}]/u;

/**
 * Looks at a request for the HTTP interface before anything else does. True when it is answered here: no such
 * address, a method that it does not take, a question what it takes, or too many calls from one network.
 */
export function answerAtGate(request: IncomingMessage, response: ServerResponse, limit: RateLimit): boolean {
  const { method = "", url = "" } = request;
  const pathname = url.split("?")[0] ?? "";
  // The other interface for programs knows its own manners, but not who asks too often.
  if (pathname === "/mcp") return answerTooMany(request, response, limit);
  if (!pathname.startsWith("/api/")) return false;
  const place = isNameable(pathname) ? places.find(({ pattern }) => pattern.test(pathname)) : undefined;
  if (!place) {
    writeProblem(
      request,
      response,
      404,
      "Not found",
      "There is no such call. See /docs/api for those there are.",
    ).end();
    return true;
  }
  if (place.isOpen) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "ETag, Retry-After");
  }
  if (method === "OPTIONS") {
    answerOptions(request, response, place);
    return true;
  }
  if (!place.methods.includes(method)) {
    const taken = place.methods.join(", ");
    response.setHeader("Allow", taken);
    writeProblem(request, response, 405, "Method not allowed", `This address takes ${taken}.`).end();
    return true;
  }
  return answerTooMany(request, response, limit);
}

function answerTooMany(request: IncomingMessage, response: ServerResponse, limit: RateLimit): boolean {
  const seconds = limit.count(readClientAddress(request));
  if (seconds === 0) return false;
  response.setHeader("Retry-After", seconds);
  const detail = `Too many calls from one network. Try again in ${seconds} seconds.`;
  writeProblem(request, response, 429, "Too many requests", detail).end();
  return true;
}

/** Tells what an address takes; a browser asks so before a page of another site may send JSON. */
function answerOptions(request: IncomingMessage, response: ServerResponse, { methods, isOpen }: Place): void {
  const taken = methods.join(", ");
  setSecurityHeaders(request, response, contentSecurityPolicy("'none'"));
  response.setHeader("Allow", taken);
  if (isOpen) {
    response.setHeader("Access-Control-Allow-Methods", taken);
    response.setHeader("Access-Control-Allow-Headers", "Content-Type, If-None-Match");
    response.setHeader("Access-Control-Max-Age", 86_400);
  }
  response.writeHead(204).end();
}

function isNameable(pathname: string): boolean {
  try {
    return !unnameable.test(decodeURIComponent(pathname));
  } catch {
    return false;
  }
}
