import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { e2ePort } from "../setup/e2e";
import { expect, test } from "./story";

const catalogueList = z.record(z.string(), z.array(z.object({ id: z.string() })));
const own = { Origin: `http://127.0.0.1:${e2ePort}` };

function planFromMarkdown(
  roles: readonly string[],
  levels: Record<string, number>,
  ...more: string[]
): unknown {
  const profile = join(mkdtempSync(join(tmpdir(), "archway-")), "profile.json");
  writeFileSync(profile, JSON.stringify({ levels }));
  const args = [
    "--import",
    "tsx",
    "src/cli/main.ts",
    "plan",
    roles.join(","),
    "--have",
    profile,
    "--json",
    ...more,
  ];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

test("health names the content version and the database", async ({ request }) => {
  const answer: unknown = await (await request.get("/api/health")).json();
  expect(answer).toMatchObject({
    status: "ok",
    contentVersion: expect.stringMatching(/^[0-9a-f]{16}$/),
    database: "sqlite",
  });
});

test("the catalogue lists what it describes", async ({ request }) => {
  const least = { roles: 5, skills: 40, certifications: 10, starts: 5 };
  for (const [kind, count] of Object.entries(least)) {
    const list = catalogueList.parse(await (await request.get(`/api/v1/${kind}`)).json())[kind] ?? [];
    expect(list.length).toBeGreaterThanOrEqual(count);
    for (const { id } of list) {
      const entry: unknown = await (await request.get(`/api/v1/${kind}/${id}`)).json();
      expect(entry).toMatchObject({ id });
    }
  }
});

test("the interface plans from the database what the command line plans from Markdown", async ({
  request,
}) => {
  const cases: { roles: string[]; levels: Record<string, number> }[] = [
    { roles: ["ai-architect"], levels: {} },
    { roles: ["enterprise-ai-architect", "ai-engineer"], levels: { python: 3, git: 2, sql: 2 } },
    {
      roles: ["responsible-ai-architect", "generative-ai-architect"],
      levels: { "responsible-ai": 4, python: 1 },
    },
  ];
  for (const { roles, levels } of cases) {
    const response = await request.post("/api/v1/plan", { data: { roles, levels } });
    const answer: unknown = await response.json();
    expect(answer).toEqual(planFromMarkdown(roles, levels));
  }
  const dated = {
    roles: ["ai-engineer"],
    levels: { python: 2 },
    hoursPerWeek: 8,
    start: "2027-02-01",
    optional: true,
  };
  const answer: unknown = await (await request.post("/api/v1/plan", { data: dated })).json();
  const options = ["--hours-per-week", "8", "--start", "2027-02-01", "--optional"];
  expect(answer).toEqual(planFromMarkdown(dated.roles, dated.levels, ...options));
});

const badBodies: [string, unknown, RegExp][] = [
  ["no roles", { roles: [] }, /"roles": takes at least one role/],
  ["a level that is none", { roles: ["ai-engineer"], levels: { python: 5 } }, /"levels.python": a level is/],
  [
    "a day that does not exist",
    { roles: ["ai-engineer"], hoursPerWeek: 5, start: "2027-02-30" },
    /"start": takes a day/,
  ],
  ["hours without a start", { roles: ["ai-engineer"], hoursPerWeek: 5 }, /"hoursPerWeek": goes with start/],
  ["an unknown field", { roles: ["ai-engineer"], level: {} }, /level/],
];
for (const [name, data, detail] of badBodies) {
  test(`a request for a plan with ${name} is refused, and the field is named`, async ({ request }) => {
    const response = await request.post("/api/v1/plan", { data });
    expect(response.status()).toBe(400);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status: 400, detail: expect.stringMatching(detail) });
  });
}

test("a body that is not JSON is refused", async ({ request }) => {
  const response = await request.post("/api/v1/plan", {
    data: "{",
    headers: { "Content-Type": "application/json" },
  });
  expect(response.status()).toBe(400);
});

test("what is unknown is not found, and the nearest name is suggested", async ({ request }) => {
  const responses = [
    await request.get("/api/v1/roles/ai-enginer"),
    await request.post("/api/v1/plan", { data: { roles: ["ai-enginer"] } }),
  ];
  for (const response of responses) {
    expect(response.status()).toBe(404);
    expect(await response.json()).toMatchObject({
      detail: 'There is no role "ai-enginer". Did you mean "ai-engineer"?',
    });
  }
  const skill = await request.post("/api/v1/plan", {
    data: { roles: ["ai-engineer"], levels: { pyton: 1 } },
  });
  expect(skill.status()).toBe(404);
  const start = await request.get("/api/v1/starts/python-develper");
  expect(await start.json()).toMatchObject({
    detail: 'There is no starting point "python-develper". Did you mean "python-developer"?',
  });
  expect((await request.get("/api/v1/certifications/none-such")).status()).toBe(404);
  const constructor = await request.get("/api/v1/skills/constructor");
  expect(constructor.status()).toBe(404);
});

test("a person sets a level from the application's own pages, once for each write", async ({ request }) => {
  const put = (level: number, key: string) =>
    request.put("/api/v1/me/levels/python", { data: { level }, headers: { ...own, "Idempotency-Key": key } });
  expect((await put(2, "a")).status()).toBe(200);
  await put(3, "b");
  await put(2, "a");
  expect(await (await request.get("/api/v1/me")).json()).toMatchObject({ levels: { python: 3 } });
});

test("a write from elsewhere is refused and makes no person", async ({ request }) => {
  const strangers: Record<string, string>[] = [{}, { Origin: "https://example.org" }, { Origin: "null" }];
  for (const headers of strangers) {
    const response = await request.put("/api/v1/me/levels/python", { data: { level: 2 }, headers });
    expect(response.status()).toBe(403);
    expect(response.headers()["set-cookie"]).toBeUndefined();
  }
  const nobody = { levels: {}, choices: {}, goals: [], hoursPerWeek: null, planStart: null };
  expect(await (await request.get("/api/v1/me")).json()).toEqual(nobody);
});

test("a person takes everything out, deletes it, and brings it in again, byte for byte", async ({
  request,
}) => {
  const send = (method: string, path: string, data?: unknown) =>
    request.fetch(`/api/v1/me${path}`, { method, headers: own, ...(data !== undefined && { data }) });
  await send("PUT", "/levels/python", { level: 2 });
  await send("PUT", "/choices/sql", { choice: "skipped" });
  await send("PUT", "/notes/python", { text: "<b>Ask</b> Ann\nand \u{1F600}" });
  await send("POST", "/evidence", { skill: "python", text: "A talk", url: "https://example.org/talk" });
  await send("PUT", "/goals/ai-engineer", {});
  await send("PUT", "/plan", { hoursPerWeek: 6 });
  const file = await (await request.get("/api/v1/me/export")).text();
  expect((await send("DELETE", "")).status()).toBe(204);
  expect((await request.storageState()).cookies).toEqual([]);
  expect(await (await request.get("/api/v1/me")).json()).toMatchObject({ levels: {}, goals: [] });
  const imported = await request.post("/api/v1/me/import?mode=merge", {
    data: file,
    headers: { ...own, "Content-Type": "application/json" },
  });
  expect(imported.status()).toBe(200);
  expect(await (await request.get("/api/v1/me/export")).text()).toBe(file);
  await send("POST", "/undo", {});
  expect(await (await request.get("/api/v1/me")).json()).toMatchObject({
    hoursPerWeek: null,
    goals: ["ai-engineer"],
  });
});

test("an import may be larger than anything else, and is refused beyond its bound", async ({ request }) => {
  const bring = (characters: number) =>
    request.post("/api/v1/me/import?mode=replace", {
      data: `{"archway":{"export":1}${" ".repeat(characters)}}`,
      headers: { ...own, "Content-Type": "application/json" },
    });
  expect((await bring(5_000_000)).status()).toBe(200);
  expect((await bring(10_000_000)).status()).toBe(413);
});
