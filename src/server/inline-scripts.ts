import { createHash } from "node:crypto";

/**
 * Takes the nonce out of a page and hashes each inline script that carried it. A script that came into
 * the page in any other way did not know the nonce: it gets no hash, and so does not run.
 */
export function hashInlineScripts(html: string, nonce: string): { html: string; hashes: string[] } {
  const mark = ` nonce="${nonce}"`;
  const clean = (text: string): string => text.replaceAll(mark, "").replaceAll(nonce, "");
  const hashes = new Set<string>();
  for (const [, attributes = "", script = ""] of html.matchAll(/<script(?=[\s>])([^>]*)>(.*?)<\/script>/gs)) {
    if (!attributes.includes(mark) || /\ssrc=/.test(attributes)) continue;
    hashes.add(createHash("sha256").update(clean(script)).digest("base64"));
  }
  return { html: clean(html), hashes: [...hashes] };
}
