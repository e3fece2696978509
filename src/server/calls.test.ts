import { describe, expect, it } from "vitest";
import { listen } from "../../tests/setup/http";
import { answerAtGate } from "./calls";
import { RateLimit } from "./rate-limit";

/** The gate, with something behind it that answers all that is let through. */
async function setUp(most = 0) {
  const limit = new RateLimit(most);
  return listen((request, response) => {
    if (!answerAtGate(request, response, limit)) response.end("answered");
  });
}

const elsewhere = { "X-Forwarded-For": "192.0.2.1" };

describe("the gate of the HTTP interface", () => {
  it("lets through what there is, and what is none of its matter", async () => {
    const { ask } = await setUp();
    const through = [
      "/api/v1/roles",
      "/api/v1/roles/cook?x=1",
      "/api/v1/moves/a/b",
      "/api/health",
      "/",
      "/api",
    ];
    for (const path of through) expect((await ask(path)).body.toString()).toBe("answered");
    expect((await ask("/api/v1/roles", { method: "HEAD" })).status).toBe(200);
    expect((await ask("/api/v1/me/goals/cook", { method: "DELETE" })).status).toBe(200);
  });

  it("says of an address that there is none, as a problem", async () => {
    const { ask } = await setUp();
    const nowhere = ["/api/", "/api/v2/roles", "/api/v1/roles/", "/api/v1/roles/a/b", "/api/v1/me%2flevels"];
    for (const path of [...nowhere, "/api/v1/roles/%zz", "/api/v1/roles/%00", "/api/v1/openapiXjson"]) {
      const { status, headers, body } = await ask(path);
      expect([path, status, headers["content-type"]]).toEqual([path, 404, "application/problem+json"]);
      expect(JSON.parse(body.toString())).toMatchObject({ status: 404, title: "Not found" });
    }
  });

  it("refuses a method that an address does not take, and names those that it does", async () => {
    const { ask } = await setUp();
    const { status, headers, body } = await ask("/api/v1/me/goals/cook", { method: "PATCH" });
    expect([status, headers.allow]).toEqual([405, "PUT, DELETE, OPTIONS"]);
    expect(JSON.parse(body.toString())).toMatchObject({ status: 405 });
    expect((await ask("/api/v1/roles", { method: "POST" })).headers.allow).toBe("GET, HEAD, OPTIONS");
  });

  it("lets pages of other sites read what is for everybody, and nothing of anybody's own", async () => {
    const { ask } = await setUp();
    const origin = { Origin: "https://elsewhere.example" };
    const read = await ask("/api/v1/roles", { headers: origin });
    expect(read.headers["access-control-allow-origin"]).toBe("*");
    const preflight = await ask("/api/v1/plan", { method: "OPTIONS", headers: origin });
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      allow: "POST, OPTIONS",
      "access-control-allow-methods": "POST, OPTIONS",
      "access-control-allow-headers": "Content-Type, If-None-Match",
    });
    for (const path of ["/api/v1/me", "/api/v1/me/levels/python", "/api/v1/me/export"]) {
      const own = [
        await ask(path, { headers: origin }),
        await ask(path, { method: "OPTIONS", headers: origin }),
      ];
      for (const { headers } of own) {
        expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
      }
    }
  });

  it("answers so many calls of a network in a minute, and then says for how long to wait", async () => {
    const { ask } = await setUp(2);
    for (const path of ["/api/v1/roles", "/api/v1/nothing", "/mcp"]) await ask(path, { headers: elsewhere });
    const { status, headers, body } = await ask("/api/v1/roles", { headers: elsewhere });
    expect(status).toBe(429);
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    expect(JSON.parse(body.toString())).toMatchObject({ status: 429, title: "Too many requests" });
    expect((await ask("/", { headers: elsewhere })).status).toBe(200);
    expect((await ask("/api/v1/roles", { headers: { "X-Forwarded-For": "192.0.2.2" } })).status).toBe(200);
  });
});
