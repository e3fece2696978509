import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** A page as a visitor asks for it: all that may make a difference to what is answered. */
export interface Address {
  key: string;
  /** Path and query as Next gets them: without parameters that the page does not know. */
  path: string;
  host: string;
  protocol: "http" | "https";
}

/**
 * The parameters that each path takes, in the order in which they are kept; what is not listed takes
 * none, and what is one's own none from a visitor. `words` are what people type: there is no end of them, so
 * such a page is never stored.
 */
const parameters: readonly { path: RegExp; known: readonly string[]; words?: string }[] = [
  { path: /^\/$/, known: ["from", "to"] },
  { path: /^\/roles$/, known: ["family", "seniority", "pay", "skill", "sort", "from"] },
  {
    path: /^\/roles\/[^/]+\/gap$/,
    known: ["from", "by", "importance", "kind", "show", "optional"],
  },
  { path: /^\/roles\/[^/]+\/way$/, known: ["from"] },
  { path: /^\/become$/, known: ["from", "by", "scale"] },
  { path: /^\/skills$/, known: ["area"] },
  { path: /^\/compare$/, known: ["roles", "show"] },
  { path: /^\/me\/start$/, known: ["from", "role"] },
  { path: /^\/roles\/[^/]+\/embed$/, known: ["theme", "where"] },
  { path: /^\/embed\/roles\/[^/]+\/(?:roadmap|pay)\.svg$/, known: ["theme", "where"] },
  { path: /^\/search$/, known: [], words: "q" },
];

/** Says on any page why a form was refused: such a page is for one person, and never stored. */
const refused = "refused";

/**
 * The shape of our own addresses. Another spelling of one, `/%72oles`, must not become another entry. What
 * somebody shared can end at any moment, so it is made each time.
 */
const ownPath = /^\/(?!(?:api|_next|shared)(?:\/|$))(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\.xml|\.txt)?)?$/;
/** What is shown on pages elsewhere is the same for everybody, whoever asks. */
const picturePath = /^\/embed\/roles\/[a-z0-9-]+\/[a-z]+\.svg$/;
const ownHost = /^[a-z0-9.:[\]-]{0,255}$/i;
const longestQuery = 300;

/** Any cookie of ours names a person, whatever else it is called; session/viewer.ts sets the first. */
const personsCookie = /(?:^|;)\s*(?:__(?:Secure|Host)-)?archway/;

/** The page that a visitor asks for, or null when the request is for Next: a person's, or not for a page. */
export function readAddress(request: IncomingMessage): Address | null {
  const { method, headers, url = "" } = request;
  if (method !== "GET" && method !== "HEAD") return null;
  if (isForRouter(headers)) return null;
  const isOwn = personsCookie.test(headers.cookie ?? "");
  return isOwn && !picturePath.test(splitQuery(url).pathname) ? null : toAddress(headers, url);
}

const ofData = /^\/_data\/([\w-]{22})(?=\/)/;

/**
 * The page whose scripts ask for what they work on, whoever runs them, and the tag that this must have;
 * null when the request is for something else.
 */
export function readDataAddress({
  headers,
  url = "",
}: IncomingMessage): { page: Address; tag: string } | null {
  const [start = "", tag] = ofData.exec(url) ?? [];
  const page = tag === undefined ? null : toAddress(headers, url.slice(start.length));
  return page && tag !== undefined ? { page, tag } : null;
}

function splitQuery(url: string): { pathname: string; query: string } {
  const mark = url.indexOf("?");
  return mark < 0
    ? { pathname: url, query: "" }
    : { pathname: url.slice(0, mark), query: url.slice(mark + 1) };
}

function toAddress(headers: IncomingHttpHeaders, url: string): Address | null {
  const { pathname, query: given } = splitQuery(url);
  const host = headers["x-forwarded-host"] ?? headers.host ?? "";
  if (!(picturePath.test(pathname) || ownPath.test(pathname))) return null;
  if (typeof host !== "string" || !ownHost.test(host)) return null;
  const query = given === "" ? "" : readQuery(pathname, given);
  if (query === null) return null;
  const path = query === "" ? pathname : `${pathname}?${query}`;
  const protocol = headers["x-forwarded-proto"] === "https" ? "https" : "http";
  return { key: `${protocol}://${host}${path}`, path, host, protocol };
}

/** Whether the router of a page that is open already asks, which takes another form of the page. */
function isForRouter(headers: IncomingHttpHeaders): boolean {
  return "rsc" in headers || "next-router-prefetch" in headers || "next-router-segment-prefetch" in headers;
}

/** What the page knows of a query, in one order; null when it may not be stored. */
function readQuery(pathname: string, query: string): string | null {
  const page = parameters.find(({ path }) => path.test(pathname));
  const given = new URLSearchParams(query);
  if (given.has(refused)) return null;
  if (!page) return "";
  if (page.words !== undefined && given.has(page.words)) return null;
  const kept = new URLSearchParams(
    page.known.flatMap((name) => given.getAll(name).map((value) => [name, value])),
  ).toString();
  return kept.length > longestQuery ? null : kept;
}
