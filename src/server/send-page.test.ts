import { describe, expect, it } from "vitest";
import { listen } from "../../tests/setup/http";
import { chooseEncoding } from "./encoding";
import { addUnpacked } from "./forms";
import { makePage } from "./page";
import { sendPage } from "./send-page";

const html = "<p>the page</p>".repeat(100);

/** A server that knows one page. */
async function setUp(mayKeep = true) {
  const headers = { "content-type": "text/html" };
  const page = await makePage(
    { status: 200, headers, body: Buffer.from(html), nonce: "n0nce" },
    mayKeep,
    "/",
  );
  const whole = { ...page, forms: addUnpacked(page.forms) };
  const { ask } = await listen((request, response) => {
    sendPage(request, response, whole, chooseEncoding(request.headers["accept-encoding"]));
  });
  return (headers: Record<string, string> = {}, method = "GET") => ask("/", { headers, method });
}

describe("a page on its way", () => {
  it("comes in the form that the client takes, each with a tag of its own", async () => {
    const ask = await setUp();
    const replies = await Promise.all(["br", "gzip", "none"].map((each) => ask({ "accept-encoding": each })));
    expect(replies.map(({ headers }) => headers["content-encoding"])).toEqual(["br", "gzip", undefined]);
    expect(new Set(replies.map(({ headers }) => headers.etag)).size).toBe(3);
    for (const { headers, body } of replies) expect(headers["content-length"]).toBe(`${body.length}`);
    expect(replies[2]?.body.toString()).toBe(html);
  });

  it("stays away when the client has it, also when a proxy called the tag weak", async () => {
    const ask = await setUp();
    const first = await ask({ "accept-encoding": "br" });
    const etag = first.headers.etag ?? "";
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const reply = await ask({ "accept-encoding": "br", "if-none-match": known });
      expect([reply.status, reply.body.length, reply.headers.etag]).toEqual([304, 0, etag]);
      for (const name of ["content-security-policy", "cache-control", "vary", "x-content-type-options"]) {
        expect(reply.headers[name]).toBe(first.headers[name]);
      }
    }
    for (const other of ['"other"', "", etag.slice(1, -1)]) {
      expect(await ask({ "accept-encoding": "br", "if-none-match": other })).toMatchObject({ status: 200 });
    }
    // The same page in another form is other bytes.
    expect(await ask({ "accept-encoding": "gzip", "if-none-match": etag })).toMatchObject({ status: 200 });
  });

  it("has a head without a body", async () => {
    const ask = await setUp();
    const [get, head] = [await ask({}, "GET"), await ask({}, "HEAD")];
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
  });

  it("insists on TLS where it came over TLS", async () => {
    const ask = await setUp();
    expect((await ask()).headers["strict-transport-security"]).toBeUndefined();
    const { headers } = await ask({ "x-forwarded-proto": "https" });
    expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{8}/);
  });

  it("has no tag when it may not be kept", async () => {
    const ask = await setUp(false);
    const { status, headers } = await ask({ "if-none-match": "*" });
    expect([status, headers.etag, headers["cache-control"]]).toEqual([200, undefined, "no-store"]);
  });
});
