import { expect, it } from "vitest";
import { listen } from "../../tests/setup/http";
import { Pages } from "./pages";
import { Editions } from "./editions";
import { RateLimit } from "./rate-limit";
import { answerRequests } from "./requests";

it("too many forms are answered in words, to the network that sent them, and get no further", async () => {
  const taken: string[] = [];
  const { ask } = await listen(
    answerRequests({
      next: (request, response) => {
        taken.push(`${request.method} ${request.url}`);
        response.end();
        return Promise.resolve();
      },
      pages: new Pages(
        () => Promise.reject(new Error("no visitor asks here")),
        new Editions(() => Promise.resolve({ version: "one" })),
        0,
      ),
      checkHealth: () => Promise.reject(new Error("nobody asks")),
      limit: new RateLimit(2),
    }),
  );
  const own = { host: "archway.example", origin: "https://archway.example", cookie: "archway=key" };
  const from = (network: string) => ({ ...own, "x-forwarded-for": network });
  const send = (network: string, path: string) =>
    ask(path, {
      method: "POST",
      headers: { ...from(network), "content-type": "multipart/form-data; boundary=x" },
      body: Buffer.from("a=b"),
    });
  const first = "192.0.2.1";
  expect([(await send(first, "/me/plan")).status, (await send(first, "/account")).status]).toEqual([
    200, 200,
  ]);
  const { status, headers, body } = await send(first, "/skills/python");
  expect([status, headers["content-type"], headers["cache-control"]]).toEqual([
    429,
    "text/plain",
    "no-store",
  ]);
  expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  expect(body.toString()).toMatch(/^Too many forms .* again in \d+ seconds\.$/);
  expect((await send("192.0.2.2", "/me/plan")).status).toBe(200);
  // Who only reads is not counted, and goes on reading.
  expect((await ask("/me", { headers: from(first) })).status).toBe(200);
  expect(taken).toEqual(["POST /me/plan", "POST /account", "POST /me/plan", "GET /me"]);
});
