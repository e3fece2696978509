import { type Forms, packForms } from "./forms";
import { hashInlineScripts } from "./inline-scripts";
import { hashPolicy, picturePolicy } from "./policy";
import type { Answer } from "./render";
import { fixedHeaders, pictureHeaders } from "./security";
import { tagOf } from "@/lib/tag";
import { type HeldPage, holdScripts } from "./waiting-scripts";

/** An answer that is the same for every visitor. */
export interface Page {
  status: number;
  /** What it says in every form: names and values in turn, as `writeHead` takes them. */
  headers: readonly string[];
  /** Names what is in it; null for what nobody may keep: it is for those alone who asked together. */
  tag: string | null;
  forms: Forms;
  /** What its scripts work on, for a page that is kept. */
  data?: PageData;
}

export interface PageData {
  tag: string;
  headers: readonly string[];
  forms: Forms;
}

/**
 * A shared cache may answer for two seconds by itself, which takes the load of a crowd off us; then it
 * asks again, as a browser does each time, and is told in a few bytes that nothing changed. With the
 * second within which we see new content, everybody has it in less than five.
 */
const shared = "public, max-age=0, s-maxage=2, must-revalidate";

/** A page elsewhere must not wait for our picture: it may show the one that it has for a day. */
const elsewhere = "public, max-age=3600, stale-while-revalidate=86400";

/** Of what Next says only this is about the page; the rest is about the connection or the one who asked. */
const keptHeaders = ["content-type", "link", "location", "refresh"] as const;

/** Its address names its bytes. */
const forEver = "public, max-age=31536000, immutable";

/**
 * The page that an answer, at a path, is for everybody; it may be kept when the caller allows it and it is
 * whole. Of one that is kept the scripts wait until somebody is there.
 */
export async function makePage(answer: Answer, mayKeep: boolean, path: string): Promise<Page> {
  const { status, headers, nonce } = answer;
  const type = headers["content-type"] ?? "";
  const isKept = mayKeep && isWhole(answer);
  const isHtml = type.startsWith("text/html");
  const isPicture = type.startsWith("image/svg+xml");
  const held = isHtml && isKept ? holdScripts(answer.body.toString(), nonce, path) : null;
  const { html, hashes } = isHtml
    ? hashInlineScripts(held?.html ?? answer.body.toString(), nonce)
    : { html: "", hashes: [] };
  const body = isHtml ? Buffer.from(html) : answer.body;
  const [forms, data] = await Promise.all([packForms(body, type), held && makeData(held.data)]);
  return {
    status,
    headers: [
      ...keptHeaders.flatMap((name) => [headers[name] ?? []].flat().flatMap((value) => [name, value])),
      ...["Content-Security-Policy", isPicture ? picturePolicy : hashPolicy(hashes)],
      ...(isPicture ? pictureHeaders : fixedHeaders),
      ...["Cache-Control", isKept ? (isPicture ? elsewhere : shared) : "no-store"],
      ...["Vary", isPicture ? "Accept-Encoding" : "Cookie, Accept-Encoding"],
    ].map((each) => each.replaceAll(nonce, "")),
    tag: isKept ? tagOf(body) : null,
    forms,
    ...(data && { data }),
  };
}

async function makeData({ text, tag }: HeldPage["data"]): Promise<PageData> {
  const type = "text/javascript; charset=utf-8";
  const headers = [
    ...["Content-Type", type],
    ...fixedHeaders,
    ...["Cache-Control", forEver],
    ...["Vary", "Accept-Encoding"],
  ];
  return { tag, headers, forms: await packForms(Buffer.from(text), type) };
}

/** Only what is whole is kept: no error, no redirect, nothing that gives a cookie, no part that failed. */
function isWhole({ status, headers, body }: Answer): boolean {
  return status === 200 && !headers["set-cookie"] && !body.includes("<template data-dgst=");
}
