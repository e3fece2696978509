import type { IncomingMessage } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { listen } from "../../tests/setup/http";
import { maximumBytes } from "./body-limit";
import { Editions } from "./editions";
import { Pages } from "./pages";
import { renderWith } from "./render";
import { RateLimit } from "./rate-limit";
import { answerRequests, listenTo, type Ways } from "./requests";

const catalogue = { version: "one" };

/** The whole server, with a Next that says which nonce it was given and what it was asked. */
async function setUp(change: Partial<Ways> = {}) {
  const asked: IncomingMessage[] = [];
  const next: Ways["next"] = (request, response) => {
    asked.push(request);
    const policy = request.headers["content-security-policy"];
    const nonce = /'nonce-([^']+)'/.exec(typeof policy === "string" ? policy : "")?.[1] ?? "";
    response.setHeader("Content-Type", "text/html");
    response.setHeader("Cache-Control", "private, no-store");
    response.statusCode = request.url === "/nothing" ? 404 : 200;
    response.end(
      `<script nonce="${nonce}">go()</script>${request.headers["x-archway-path"]?.toString() ?? ""}` +
        (request.url?.startsWith("/whole")
          ? `<body><script nonce="${nonce}">self.__next_f.push("${request.url}")</script></body>`
          : ""),
    );
    return Promise.resolve();
  };
  const pages = new Pages(
    renderWith((request, response) => void next(request, response)),
    new Editions(() => Promise.resolve(catalogue)),
    1_000_000,
  );
  const checkHealth: Ways["checkHealth"] = () =>
    Promise.resolve({ status: "ok", contentVersion: "one", database: "sqlite" });
  const listener = answerRequests({ next, pages, checkHealth, limit: new RateLimit(0), ...change });
  const { ask, port } = await listen(
    () => undefined,
    (server) => {
      listenTo(server, listener);
    },
  );
  return { ask, port, asked, pages };
}

const cookie = "archway=key";
const host = "archway.example";
const origin = `https://${host}`;

describe("a request", () => {
  it("of a page's scripts gets what they work on, in every form, whoever runs them", async () => {
    const { ask, asked } = await setUp();
    const page = await ask("/whole");
    const [address = ""] = /\/_data\/[^"]+/.exec(page.body.toString()) ?? [];
    expect(address).toMatch(/^\/_data\/[\w-]{22}\/whole$/);
    const plain = await ask(address, { headers: { cookie } });
    expect(plain.body.toString()).toBe(`self.__next_f.push("/whole")`);
    const packed = await ask(address, { headers: { "accept-encoding": "gzip" } });
    expect(gunzipSync(packed.body).toString()).toBe(plain.body.toString());
    expect(asked.map(({ url }) => url)).toEqual(["/whole"]);
  });

  it("of what scripts work on gets nothing that belongs to another state of the page", async () => {
    const { ask } = await setUp();
    const gone = await ask(`/_data/${"x".repeat(22)}/whole`);
    expect([gone.status, gone.headers["cache-control"]]).toEqual([404, "no-store"]);
  });

  it("of a visitor is answered from memory, without a nonce", async () => {
    const { ask, asked } = await setUp();
    const replies = [await ask("/roles?utm=1"), await ask("/roles"), await ask("/roles", { method: "HEAD" })];
    expect(asked.map(({ url }) => url)).toEqual(["/roles"]);
    expect(replies.map(({ body }) => body.toString())).toEqual([
      "<script>go()</script>/roles",
      "<script>go()</script>/roles",
      "",
    ]);
    expect(new Set(replies.map(({ headers }) => headers.etag)).size).toBe(1);
    for (const { headers } of replies) expect(headers["content-security-policy"]).not.toContain("nonce");
  });

  it("of a person goes to Next each time, with a nonce that nobody else gets", async () => {
    const { ask, asked } = await setUp();
    await ask("/roles");
    const replies = [
      await ask("/roles?utm=1", { headers: { cookie } }),
      await ask("/roles", { headers: { cookie } }),
    ];
    expect(asked.map(({ url }) => url)).toEqual(["/roles", "/roles?utm=1", "/roles"]);
    expect(asked[1]?.headers.cookie).toBe(cookie);
    for (const { headers, body } of replies) {
      const nonce = /<script nonce="([^"]+)">/.exec(body.toString())?.[1] ?? "none";
      expect(headers["content-security-policy"]).toContain(`script-src 'nonce-${nonce}' 'strict-dynamic';`);
      expect(headers["cache-control"]).toContain("no-store");
      expect(headers.etag).toBeUndefined();
    }
    expect(replies[0]?.headers["content-security-policy"]).not.toBe(
      replies[1]?.headers["content-security-policy"],
    );
  });

  it("for what is not there is asked again each time", async () => {
    const { ask, asked } = await setUp();
    for (let time = 0; time < 2; time++) {
      expect(await ask("/nothing")).toMatchObject({ status: 404, headers: { "cache-control": "no-store" } });
    }
    expect(asked).toHaveLength(2);
  });

  it("for the interface, for a file, or of an open page goes to Next", async () => {
    const { ask, asked } = await setUp();
    await ask("/api/v1/roles");
    await ask("/_next/static/a.js");
    await ask("/roles", { headers: { rsc: "1" } });
    await ask("/roles", { method: "POST", headers: { host, origin }, body: Buffer.from("{}") });
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET /api/v1/roles",
      "GET /_next/static/a.js",
      "GET /roles",
      "POST /roles",
    ]);
  });

  it("that sends a form of another site's page is refused before Next sees it", async () => {
    const { ask, asked } = await setUp();
    const form = { host, cookie, "content-type": "multipart/form-data; boundary=x" };
    const send = (headers: Record<string, string>, path = "/account/sign-in") =>
      ask(path, { method: "POST", headers: { ...form, ...headers }, body: Buffer.from("a=b") });
    const strangers: Record<string, string>[] = [
      {},
      { origin: "null" },
      { origin: "https://elsewhere.example" },
      { origin: "https://elsewhere.example", "content-type": "text/plain;charset=UTF-8" },
      { origin: "https://elsewhere.example", "content-type": "application/x-www-form-urlencoded" },
      { origin: "https://elsewhere.example", "content-type": "application/json", "next-action": "0123" },
      { origin: "null", "sec-fetch-site": "cross-site" },
    ];
    for (const headers of strangers) {
      const { status, headers: answered, body } = await send(headers);
      expect([status, answered["content-type"]]).toEqual([403, "application/problem+json"]);
      expect(body.toString()).toContain("this application's own pages only");
    }
    expect(asked).toEqual([]);
    const own: Record<string, string>[] = [
      { origin },
      { host: "127.0.0.1:3000", "x-forwarded-host": host, origin },
      { origin: "null", "sec-fetch-site": "same-origin" },
      { "sec-fetch-site": "same-origin" },
    ];
    for (const headers of own) expect((await send(headers)).status).toBe(200);
    // Next refuses an origin that is "null", and takes none as it is.
    expect(asked.map(({ headers }) => headers.origin)).toEqual([origin, origin, undefined, undefined]);
    // What is no form, and what everybody may ask, is not the server's to judge.
    expect((await send({ "content-type": "application/json" }, "/roles")).status).toBe(200);
    for (const path of ["/api/v1/plan", "/mcp"]) {
      expect((await send({ origin: "https://elsewhere.example" }, path)).status).toBe(200);
      expect((await send({}, path)).status).toBe(200);
    }
  });

  it("for health is answered by the server itself, and tells of the pages", async () => {
    const { ask, asked, pages } = await setUp();
    await ask("/roles", { headers: { "accept-encoding": "br" } });
    await ask("/roles", { headers: { "accept-encoding": "br" } });
    const { status, headers, body } = await ask("/api/health");
    expect(status).toBe(200);
    expect(headers["cache-control"]).toBe("no-store");
    const { bytes } = pages.counts;
    expect(JSON.parse(body.toString())).toEqual({
      status: "ok",
      contentVersion: "one",
      database: "sqlite",
      pages: { entries: 1, bytes, hits: 1, misses: 1 },
    });
    expect(bytes).toBeGreaterThan(0);
    expect(asked).toHaveLength(1);
    const reason = "the database does not answer";
    const away = await setUp({
      checkHealth: () => Promise.resolve({ status: "unavailable", reason, database: "sqlite" }),
    });
    expect(await away.ask("/api/health")).toMatchObject({ status: 503 });
  });

  it("in development is never answered from memory", async () => {
    const { ask, asked } = await setUp({ pages: null });
    const replies = [await ask("/roles"), await ask("/roles")];
    expect(asked).toHaveLength(2);
    for (const { headers } of replies) expect(headers["content-security-policy"]).toContain("'unsafe-eval'");
  });

  it("carries the headers of security in every answer", async () => {
    const { ask } = await setUp();
    const tooLarge = { method: "POST", body: Buffer.alloc(maximumBytes + 1) };
    const tls = { "x-forwarded-proto": "https" };
    const replies = await Promise.all([
      ask("/", { headers: tls }),
      ask("/nothing", { headers: tls }),
      ask("/", { headers: { ...tls, cookie } }),
      ask("/api/health", { headers: tls }),
      ask("/api/v1/plan", { ...tooLarge, headers: tls }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 404, 200, 200, 413]);
    for (const { headers } of replies) {
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "strict-origin-when-cross-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "strict-transport-security": "max-age=63072000; includeSubDomains",
      });
      expect(headers["content-security-policy"]).not.toMatch(/unsafe-(inline|eval)/);
    }
  });

  it("that fails is answered in a sentence, and the reason is in the log", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { ask } = await setUp({ next: () => Promise.reject(new Error("secret")) });
    const { status, headers, body } = await ask("/api/v1/roles");
    expect([status, headers["content-type"]]).toEqual([500, "application/problem+json"]);
    expect(body.toString()).not.toContain("secret");
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ message: "secret" }));
    log.mockClear();
  });

  it("that asks before it sends is told to go on, or that it would be too much", async () => {
    const { port, asked } = await setUp();
    const answerTo = (length: number, body: string): Promise<string> => {
      const socket = connect(port, "127.0.0.1");
      const lines = [
        "POST /api/v1/plan HTTP/1.1",
        "Host: x",
        "Expect: 100-continue",
        `Content-Length: ${length}`,
      ];
      socket.write(`${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n`);
      if (body) socket.write(body);
      return text(socket);
    };
    expect(await answerTo(2, "{}")).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 OK/);
    expect(await answerTo(maximumBytes + 1, "")).toMatch(/^HTTP\/1.1 413 /);
    expect(asked).toHaveLength(1);
  });
});
