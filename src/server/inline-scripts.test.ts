import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hashInlineScripts } from "./inline-scripts";

const nonce = "Ab+/c9==";
const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");

describe("the inline scripts of a page", () => {
  it("are hashed as they then stand in the page", () => {
    const { html, hashes } = hashInlineScripts(
      `<p>a</p><script nonce="${nonce}" id="_R_">one()</script><script nonce="${nonce}">push("\\"nonce\\":\\"${nonce}\\"\n")</script>`,
      nonce,
    );
    expect(html).toBe(`<p>a</p><script id="_R_">one()</script><script>push("\\"nonce\\":\\"\\"\n")</script>`);
    expect(hashes).toEqual([sha256("one()"), sha256(`push("\\"nonce\\":\\"\\"\n")`)]);
  });

  it("that came without the nonce, or with a wrong one, get no hash", () => {
    const html = `<script>evil()</script><script nonce="guessed">evil()</script><SCRIPT>evil()</SCRIPT>`;
    expect(hashInlineScripts(html, nonce)).toEqual({ html, hashes: [] });
  });

  it("are not those that are loaded, nor words that only look like one", () => {
    const html = `<script src="/a.js" nonce="${nonce}" async=""></script><scripture nonce="${nonce}">x</script>`;
    expect(hashInlineScripts(html, nonce).hashes).toEqual([]);
  });

  it("are named once each", () => {
    const script = `<script nonce="${nonce}">same()</script>`;
    expect(hashInlineScripts(script + script, nonce).hashes).toEqual([sha256("same()")]);
  });
});
