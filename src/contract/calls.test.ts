import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadRealContent } from "../../tests/fixtures/real-content";
import { buildCatalogue } from "@/domain/catalogue";
import { answers } from "./answer-schemas";
import { namesIn, pickExamples } from "./call";
import { calls } from "./calls";
import { splitExample } from "./fields";

const folder = join(import.meta.dirname, "../app");

/** The calls that route files answer: their addresses, and the methods that they export. */
function callsOnDisk(): string[] {
  return readdirSync(join(folder, "api"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("route.ts"))
    .flatMap((path) => {
      const text = readFileSync(join(folder, "api", path), "utf8");
      const address = path.replace(/\/route\.ts$/, "").replace(/\[(\w+)\]/g, "{$1}");
      const exported = [...text.matchAll(/^export (?:async function|function|const) ([A-Z]+)\b/gm)];
      return exported.map(([, method = ""]) => `${method} /api/${address}`);
    });
}

describe("the table of calls", () => {
  it("has every route with every method, and nothing that there is not", () => {
    // The server answers this one by itself.
    const expected = [...callsOnDisk(), "GET /api/health"].sort();
    expect(calls.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(expected);
  });

  it("names each call once", () => {
    expect(new Set(calls.map(({ id }) => id)).size).toBe(calls.length);
  });
});

describe("the examples of the calls", async () => {
  const catalogue = buildCatalogue((await loadRealContent()).content, "v1");
  const names = pickExamples(catalogue);

  it.each(calls.map((call) => [call.id, call] as const))("of %s are what it takes", (_, call) => {
    const example = call.example(names);
    const { path, query, body } = splitExample(call, example);
    for (const name of namesIn(call.path)) expect(path).toHaveProperty(name, expect.any(String));
    if (call.query) expect(call.query.safeParse(query).error?.issues).toBeUndefined();
    const rest = call.query ? body : { ...query, ...body, ...(call.show && path) };
    expect(call.asks.safeParse(rest).error?.issues).toBeUndefined();
  });

  it.each(calls.filter(({ show }) => show).map((call) => [call.id, call] as const))(
    "of %s are answered as it is described",
    (_, { show, answer }) => {
      const given: unknown = JSON.parse(JSON.stringify(show?.(catalogue)));
      expect(answer && answers[answer].safeParse(given).error?.issues).toBeUndefined();
    },
  );
});
