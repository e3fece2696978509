import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { addUnpacked } from "./forms";
import { makePage, type Page } from "./page";
import type { Answer } from "./render";

const html = `<p>${"Ünïcode ".repeat(500)}</p><script nonce="n0nce">go()</script>`;

function answer(change: Partial<Answer> = {}): Answer {
  const headers = { "content-type": "text/html; charset=utf-8", "x-other": "dropped" };
  return { status: 200, headers, body: Buffer.from(html), nonce: "n0nce", ...change };
}

const make = (from: Answer, mayKeep: boolean): Promise<Page> => makePage(from, mayKeep, "/x?a=1&b=2");

const headersOf = (pairs: readonly string[]): Map<string, string> =>
  new Map(pairs.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), pairs[at + 1] ?? ""]] : [])));

describe("a page for everybody", () => {
  it("is the same in every form, and holds no nonce", async () => {
    const { forms } = await make(answer(), true);
    const plain = html.replace(' nonce="n0nce"', "");
    expect(forms.br && brotliDecompressSync(forms.br).toString()).toBe(plain);
    expect(forms.gzip && gunzipSync(forms.gzip).toString()).toBe(plain);
    expect(forms.identity).toBeUndefined();
    expect(addUnpacked(forms).identity?.toString()).toBe(plain);
  });

  it("says what caches may do and what may run, and nothing that was for one request", async () => {
    const headers = headersOf((await make(answer(), true)).headers);
    expect(headers.get("cache-control")).toBe("public, max-age=0, s-maxage=2, must-revalidate");
    expect(headers.get("vary")).toBe("Cookie, Accept-Encoding");
    expect(headers.get("content-security-policy")).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='; /);
    expect(headers.get("content-security-policy")).not.toMatch(/unsafe|nonce/);
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(headers.has("x-other")).toBe(false);
  });

  it("lets pages elsewhere show a picture that was made for them, and the picture bring its style", async () => {
    const picture = answer({ headers: { "content-type": "image/svg+xml; charset=utf-8" } });
    const headers = headersOf((await make(picture, true)).headers);
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; [^']/,
    );
    expect(headers.get("cache-control")).toBe("public, max-age=3600, stale-while-revalidate=86400");
    const page = headersOf((await make(answer(), true)).headers);
    expect(page.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  it("has the same tag for the same bytes, whichever nonce made it, and another for others", async () => {
    const [one, same, other] = await Promise.all([
      make(answer(), true),
      make(answer({ nonce: "other", body: Buffer.from(html.replaceAll("n0nce", "other")) }), true),
      make(answer({ body: Buffer.from(`${html} `) }), true),
    ]);
    expect(one.tag).toMatch(/^[\w-]{22}$/);
    expect(same.tag).toBe(one.tag);
    expect(other.tag).not.toBe(one.tag);
  });

  it.each([
    ["an error", { status: 500 }],
    ["one that is not found", { status: 404 }],
    ["a redirect", { status: 308, headers: { location: "/there" } }],
    ["one that gives a cookie", { headers: { "set-cookie": ["a=b"] } }],
    ["one of which a part failed", { body: Buffer.from('<template data-dgst="12"></template>') }],
  ])("%s is not kept by anybody", async (_, change) => {
    const page = await make(answer(change), true);
    expect(page.tag).toBeNull();
    expect(headersOf(page.headers).get("cache-control")).toBe("no-store");
  });

  it("is not kept when the caller does not allow it", async () => {
    expect((await make(answer(), false)).tag).toBeNull();
  });

  it("that is kept has its scripts wait, with what they work on at an address of its own", async () => {
    const react = `<body><script nonce="n0nce">self.__next_f.push([1,"n0nce"])</script></body>`;
    const page = await make(answer({ body: Buffer.from(react) }), true);
    const text = page.forms.gzip && gunzipSync(page.forms.gzip).toString();
    expect(text).not.toContain("__next_f");
    expect(text).toContain(`data-data="/_data/${page.data?.tag}/x?a=1&amp;b=2"`);
    expect(page.data?.forms.gzip && gunzipSync(page.data.forms.gzip).toString()).toBe(
      'self.__next_f.push([1,""])',
    );
    const headers = headersOf(page.data?.headers ?? []);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  });

  it("that is kept by nobody has everything within it", async () => {
    const react = `<body><script nonce="n0nce">self.__next_f.push([1,"x"])</script></body>`;
    const page = await make(answer({ status: 404, body: Buffer.from(react) }), true);
    expect(page.data).toBeUndefined();
    expect(page.forms.gzip && gunzipSync(page.forms.gzip).toString()).toContain("__next_f.push");
  });

  it("passes a redirect on", async () => {
    const redirect = answer({ status: 308, headers: { location: "/there" }, body: Buffer.alloc(0) });
    const page = await make(redirect, true);
    expect([page.status, headersOf(page.headers).get("location")]).toEqual([308, "/there"]);
  });

  it("leaves a picture as it is", async () => {
    const body = Buffer.from([137, 80, 78, 71, 0, 255]);
    const page = await make(answer({ headers: { "content-type": "image/png" }, body }), true);
    expect(page.forms).toEqual({ identity: body });
  });
});
