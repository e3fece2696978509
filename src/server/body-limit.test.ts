import { request as send, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { listen } from "../../tests/setup/http";
import { importBytes, limitBody, maximumBytes, refuseBody } from "./body-limit";

/** A server that says how much it got, once it let it in. */
function setUp() {
  return listen((request, response) => {
    void limitBody(request).then(async (limited) => {
      if (!limited) {
        refuseBody(request, response);
        return;
      }
      const body = await text(limited);
      response.end(JSON.stringify({ length: body.length, method: limited.method, headers: limited.headers }));
    });
  });
}

/** Sends chunks without saying how many there will be, until there is an answer. */
function stream(port: number, chunks: Iterable<Buffer>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const outgoing = send({ port, host: "127.0.0.1", method: "POST", agent: false });
    let isAnswered = false;
    outgoing.on("response", (response) => {
      isAnswered = true;
      resolve(response);
    });
    outgoing.on("error", (error) => {
      if (!isAnswered) reject(error);
    });
    const next = chunks[Symbol.iterator]();
    const go = (): void => {
      const chunk = next.next();
      if (chunk.done === true) outgoing.end();
      else if (!isAnswered) outgoing.write(chunk.value, () => setImmediate(go));
      else outgoing.destroy();
    };
    go();
  });
}

function* endless(): Generator<Buffer, undefined> {
  for (;;) yield Buffer.alloc(50_000);
}

describe("the bound of a request's body", () => {
  it("lets in what is within it", async () => {
    const { ask } = await setUp();
    for (const length of [0, 1, maximumBytes]) {
      const reply = await ask("/", { method: "PUT", body: Buffer.alloc(length, "a") });
      expect(JSON.parse(reply.body.toString())).toMatchObject({ length, method: "PUT" });
    }
  });

  it("refuses what announces too much before it is sent", async () => {
    const { port } = await setUp();
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { "content-length": maximumBytes + 1 };
      const outgoing = send({ port, host: "127.0.0.1", method: "POST", headers, agent: false });
      outgoing.on("error", reject).on("response", resolve);
      outgoing.flushHeaders();
    });
    expect(response.statusCode).toBe(413);
    expect(response.headers["content-type"]).toBe("application/problem+json");
    expect(response.headers.connection).toBe("close");
    expect(response.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(JSON.parse(await text(response))).toMatchObject({ status: 413, title: "Too large" });
  });

  it("lets an import hold more, where imports go, and no more than that", async () => {
    const { ask } = await setUp();
    const statusOf = async (method: string, path: string, length: number): Promise<number> =>
      (await ask(path, { method, body: Buffer.alloc(length) })).status;
    for (const path of ["/api/v1/me/import?mode=merge", "/me/data"]) {
      expect(await statusOf("POST", path, importBytes)).toBe(200);
      expect(await statusOf("POST", path, importBytes + 1)).toBe(413);
      expect(await statusOf("PUT", path, maximumBytes + 1)).toBe(413);
    }
    expect(await statusOf("POST", "/api/v1/me/important", maximumBytes + 1)).toBe(413);
  });

  it("hears the refusal out of a client that sends everything first", async () => {
    const { ask } = await setUp();
    const reply = await ask("/", { method: "POST", body: Buffer.alloc(8 * maximumBytes) });
    expect(reply.status).toBe(413);
  });

  it("stops a stream that does not end", async () => {
    const { port } = await setUp();
    const response = await stream(port, endless());
    expect(response.statusCode).toBe(413);
    expect(await text(response)).toContain("Too large");
  });

  it("hands a stream within it on as a whole of known length", async () => {
    const { port } = await setUp();
    const chunks = [Buffer.alloc(300_000, "a"), Buffer.alloc(300_000, "b"), Buffer.alloc(300_000, "c")];
    const response = await stream(port, chunks);
    const received = await text(response);
    expect(JSON.parse(received)).toMatchObject({ length: 900_000, headers: { "content-length": "900000" } });
    expect(received).not.toContain("transfer-encoding");
  });
});
