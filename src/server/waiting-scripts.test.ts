import { describe, expect, it } from "vitest";
import { holdScripts } from "./waiting-scripts";

const page = [
  `<html><head><link rel="manifest" href="/manifest.webmanifest"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/last.js"/>`,
  `<script src="/_next/static/chunks/a.js" async="" nonce="n+c/="></script>`,
  `<script src="/_next/static/chunks/old.js" noModule="" nonce="n+c/="></script></head><body><p>Text</p>`,
  `<script nonce="n+c/=">theme()</script>`,
  `<script src="/_next/static/chunks/last.js" id="_R_" async=""></script>`,
  `<script nonce="n+c/=">(self.__next_f=self.__next_f||[]).push([0])</script>`,
  `<script nonce="n+c/=">self.__next_f.push([1,"a \\"b\\" n+c/="])</script></body></html>`,
].join("");

describe("the scripts of a page", () => {
  const { html, data } = holdScripts(page, "n+c/=", "/roles?from=x&sort=hours");

  it("wait, but for what runs before anything is drawn and what old browsers need", () => {
    expect(html.match(/ src="[^"]*"/g)).toEqual([` src="/_next/static/chunks/old.js"`]);
    expect(html.match(/ data-src="[^"]*"/g)).toEqual([
      ` data-src="/_next/static/chunks/a.js"`,
      ` data-src="/_next/static/chunks/last.js"`,
    ]);
    expect(html).toContain(`<script nonce="n+c/=">theme()</script>`);
    expect(html).not.toContain("preload");
    expect(html).toContain('<link data-rel="manifest" href="/manifest.webmanifest"/>');
  });

  it("find what they work on at one address, in the order in which it stood in the page", () => {
    expect(data.text).toBe(
      `(self.__next_f=self.__next_f||[]).push([0])\nself.__next_f.push([1,"a \\"b\\" "])`,
    );
    expect(html).toContain(` data-data="/_data/${data.tag}/roles?from=x&amp;sort=hours"`);
    expect(html).not.toContain("__next_f");
  });

  it("have the same tag for the same data alone", () => {
    const tagOf = (text: string): string => holdScripts(text, "n+c/=", "/").data.tag;
    expect(tagOf(page.replace("Text", "Other"))).toBe(data.tag);
    expect(tagOf(page.replace("[1,", "[1, "))).not.toBe(data.tag);
  });

  it("take nothing that did not know the nonce", () => {
    const slipped = page.replace("<p>", `<script nonce="guess">self.__next_f.push([1,"evil"])</script><p>`);
    const held = holdScripts(slipped, "n+c/=", "/");
    expect(held.data.text).not.toContain("evil");
    expect(held.html).toContain("evil");
  });
});
