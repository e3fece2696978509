import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { descriptionSchema, type Described, requestsTo } from "../fixtures/described-requests";
import { e2ePort } from "../setup/e2e";
import { expect, test } from "./story";

const origin = `http://127.0.0.1:${e2ePort}`;

function ask(method: string, { path, query, headers, body }: Described): Promise<Response> {
  const url = `${origin}${path}${query === "" ? "" : `?${query}`}`;
  return fetch(url, { method, headers, redirect: "manual", ...(body !== undefined && { body }) });
}

test("whatever is asked is answered as the description says, and never by a failure", async () => {
  test.setTimeout(180_000);
  const text = await (await fetch(`${origin}/api/v1/openapi.json`)).text();
  const { paths, components } = descriptionSchema.parse(JSON.parse(text));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "description", components });
  const check = (schema: object, answer: unknown): void => {
    const local: unknown = JSON.parse(
      JSON.stringify(schema).replaceAll('"#/components', '"description#/components'),
    );
    const validate = ajv.compile(Object(local));
    expect(validate(answer) ? [] : validate.errors).toEqual([]);
  };
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      await fc.assert(
        fc.asyncProperty(requestsTo(path, operation, origin), async (request) => {
          const response = await ask(method.toUpperCase(), request);
          const described = operation.responses[response.status];
          expect(response.status, `${method} ${request.path}`).toBeLessThan(500);
          expect(described, `${method} ${request.path} answered ${response.status}`).toBeDefined();
          const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
          const answer = await response.text();
          if (!described?.content) expect(answer).toBe("");
          else {
            const { schema } = described.content[type] ?? {};
            expect(schema, `${method} ${request.path} answered ${type}`).toBeDefined();
            if (type.endsWith("json") && schema) check(schema, JSON.parse(answer));
          }
        }),
        { numRuns: 20 },
      );
    }
  }
});

test("what is read is sent once: the same content is answered with no content", async ({ request }) => {
  for (const path of [
    "/roles",
    "/skills/python",
    "/certifications",
    "/starts/python-developer",
    "/compare?roles=ai-architect,data-engineer",
    "/openapi.json",
  ]) {
    const first = await request.get(`/api/v1${path}`);
    const { etag = "", "cache-control": cache } = first.headers();
    expect(cache).toContain("public");
    const again = await request.get(`/api/v1${path}`, { headers: { "If-None-Match": etag } });
    expect([again.status(), (await again.body()).length, again.headers().etag]).toEqual([304, 0, etag]);
    const head = await request.head(`/api/v1${path}`);
    expect([head.status(), (await head.body()).length, head.headers().etag]).toEqual([200, 0, etag]);
  }
  const own = await request.get("/api/v1/me");
  expect(own.headers()["cache-control"]).toContain("no-store");
  expect(own.headers()["access-control-allow-origin"]).toBeUndefined();
});

test("a browser lets a page of another site read the catalogue and plan, and nothing of one's own", async ({
  request,
}) => {
  const elsewhere = { Origin: "https://elsewhere.example" };
  const read = await request.get("/api/v1/roles", { headers: elsewhere });
  expect(read.headers()["access-control-allow-origin"]).toBe("*");
  const first = await request.fetch("/api/v1/plan", { method: "OPTIONS", headers: elsewhere });
  expect([first.status(), first.headers()["access-control-allow-headers"]]).toEqual([
    204,
    "Content-Type, If-None-Match",
  ]);
  for (const method of ["GET", "OPTIONS"]) {
    const own = await request.fetch("/api/v1/me", { method, headers: elsewhere });
    expect(own.headers()["access-control-allow-origin"]).toBeUndefined();
  }
});

test("the page for programs tells of every call, and its examples are answered", async ({
  page,
  request,
}) => {
  await page.goto("/docs/api");
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(
    Object.values(
      descriptionSchema.parse(await (await request.get("/api/v1/openapi.json")).json()).paths,
    ).flatMap((operations) => Object.keys(operations)).length,
  );
  const examples = await page.getByRole("region", { name: /^How to call/ }).allTextContents();
  const read = examples.flatMap((text) => /^curl "([^"]+)"$/.exec(text)?.[1] ?? []);
  expect(read.length).toBeGreaterThan(8);
  for (const url of read) expect((await request.get(url)).status(), url).toBe(200);
});
