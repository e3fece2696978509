import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAddress } from "./address";

function ask(url: string, headers: Record<string, string> = {}, method = "GET"): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), {
    url,
    headers: { host: "here", ...headers },
    method,
  });
}

const pathOf = (url: string): string | undefined => readAddress(ask(url))?.path;

describe("the address of a visitor's page", () => {
  it.each([
    ["/", "/"],
    ["/roles/ai-architect", "/roles/ai-architect"],
    ["/sitemap.xml", "/sitemap.xml"],
    ["/?to=ai-architect&from=student", "/?from=student&to=ai-architect"],
    ["/roles?sort=pay&family=data", "/roles?family=data&sort=pay"],
    ["/roles?skill=a&skill=b", "/roles?skill=a&skill=b"],
    ["/roles/x/gap?from=student", "/roles/x/gap?from=student"],
    ["/roles/x/way?by=y&from=student", "/roles/x/way?from=student"],
    ["/become?scale=US-base-USD&by=pay&to=x", "/become?by=pay&scale=US-base-USD"],
    ["/moves/x/y?from=student", "/moves/x/y"],
    ["/compare?show=different&roles=b,a", "/compare?roles=b%2Ca&show=different"],
    ["/compare?roles=b&roles=a", "/compare?roles=b&roles=a"],
    ["/embed/roles/x/pay.svg?where=US&theme=dark&x=1", "/embed/roles/x/pay.svg?theme=dark&where=US"],
    ["/search", "/search"],
    ["/search?page=2", "/search"],
  ])("%s is kept as %s", (url, path) => {
    expect(pathOf(url)).toBe(path);
  });

  it("drops what a page does not know, so that it makes no new entry", () => {
    const name = fc.string({ minLength: 1 }).filter((each) => each !== "from");
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const query = new URLSearchParams(pairs).toString();
        expect(pathOf(`/roles/x?${query}`)).toBe("/roles/x");
        expect(pathOf(`/roles/x/gap?${query}&from=y`)).toBe("/roles/x/gap?from=y");
      }),
    );
  });

  it.each([
    "/search?q=python",
    "/skills/python?refused=invalid",
    "/shared/abc",
    "/shared/abc/card.png",
    "/embed/shared/abc/badge.svg",
    "/roles/x.svg",
    "/api/v1/roles",
    "/api",
    "/_next/static/chunks/a.js",
    "/icon.svg",
    "/%72oles",
    "/roles/",
    "//roles",
    "/roles/AI",
    "http://elsewhere/roles",
    `/roles/x/gap?from=${"y".repeat(400)}`,
  ])("%s is not kept", (url) => {
    expect(readAddress(ask(url))).toBeNull();
  });

  it("is not a person's, whatever else the cookies say", () => {
    for (const cookie of ["archway=a", "theme=dark; archway=a", "theme=dark;archway=", "__Host-archway=a"]) {
      expect(readAddress(ask("/", { cookie }))).toBeNull();
    }
    expect(readAddress(ask("/", { cookie: "theme=archway; other=1" }))?.path).toBe("/");
    // What pages elsewhere show is the same for everybody.
    const picture = "/embed/roles/x/roadmap.svg";
    expect(readAddress(ask(picture, { cookie: "archway=a" }))?.path).toBe(picture);
  });

  it("is not what the router of an open page asks for, nor a write", () => {
    expect(readAddress(ask("/", { rsc: "1" }))).toBeNull();
    expect(readAddress(ask("/", { "next-router-prefetch": "1" }))).toBeNull();
    expect(readAddress(ask("/", {}, "POST"))).toBeNull();
    expect(readAddress(ask("/", {}, "HEAD"))?.path).toBe("/");
  });

  it("tells apart the names and protocols that the application is reached by", () => {
    const ways: Record<string, string>[] = [
      {},
      { host: "there" },
      { "x-forwarded-host": "elsewhere" },
      { "x-forwarded-proto": "https" },
      { "x-forwarded-proto": "gopher" },
    ];
    const keys = ways.map((headers) => readAddress(ask("/", headers))?.key);
    expect(keys).toEqual([
      "http://here/",
      "http://there/",
      "http://elsewhere/",
      "https://here/",
      "http://here/",
    ]);
    expect(readAddress(ask("/", { host: 'a"><script>' }))).toBeNull();
  });
});
