import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { loadRealContent } from "../../../tests/fixtures/real-content";
import { Browser } from "../../../tests/setup/browser";
import { describeOnBothEngines } from "../../../tests/setup/databases";
import { answering } from "../../../tests/setup/next-request";
import * as mcp from "@/app/mcp/route";
import { CatalogueCache } from "@/store/catalog";
import { publishContent } from "@/store/sync";
import * as compare from "./v1/compare/route";
import * as moves from "./v1/moves/route";
import * as plan from "./v1/plan/route";

const levels = { python: 3, sql: 2, git: 2 };
const answered = z.object({ result: z.object({ structuredContent: z.unknown() }) });

/** Each question starts the command line anew. */
const patience = { timeout: 60_000 };

const visitor = new Browser();
const jsonOf = async (answer: Promise<Response>): Promise<unknown> => (await answer).json();

/** The levels as a file, for the command line. */
function profileFile(): string {
  const profile = join(mkdtempSync(join(tmpdir(), "archway-")), "profile.json");
  writeFileSync(profile, JSON.stringify({ levels }));
  return profile;
}

/** What the command line answers, straight from the Markdown files. */
function run(...args: string[]): unknown {
  const command = ["--import", "tsx", "src/cli/main.ts", ...args, "--json"];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" }));
}

/** What a tool of the Model Context Protocol answers. */
async function callTool(name: string, given: object): Promise<unknown> {
  const body = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: given } };
  const headers = new Headers({
    accept: "application/json, text/event-stream",
    "content-type": "application/json",
    host: "archway.example",
  });
  const url = "https://archway.example/mcp";
  const request = new Request(url, { method: "POST", headers, body: JSON.stringify(body) });
  const answer = await jsonOf(answering({ headers, cookies: new Map() }, () => mcp.POST(request)));
  return answered.parse(answer).result.structuredContent;
}

describeOnBothEngines("the same question", ({ open }) => {
  async function setUp(): Promise<void> {
    const database = await open();
    await publishContent(database, (await loadRealContent()).content, new Date("2026-11-21T08:00:00Z"));
    globalThis.archway = { database, catalogue: new CatalogueCache(database) };
  }

  it(
    "for a plan has the same answer over HTTP, by the protocol and on the command line",
    patience,
    async () => {
      await setUp();
      const roles = ["ai-architect", "data-engineer"];
      const asked = { roles, levels, hoursPerWeek: 8, start: "2027-01-04" };
      const answer = await jsonOf(visitor.askFor(plan.POST, {}, { method: "POST", body: asked }));
      expect(answer).toHaveProperty("steps.0.start", "2027-01-04");
      expect(await callTool("plan", asked)).toEqual(answer);
      const options = ["--have", profileFile(), "--hours-per-week", "8", "--start", "2027-01-04"];
      expect(run("plan", roles.join(","), ...options)).toEqual(answer);
    },
  );

  it("for a comparison has the same answer everywhere", patience, async () => {
    await setUp();
    const roles = ["ai-architect", "data-engineer", "machine-learning-engineer"];
    const answer = await jsonOf(visitor.askFor(compare.GET, {}, { query: `?roles=${roles.join(",")}` }));
    expect(answer).toMatchObject({ roles });
    expect(await callTool("compare_roles", { roles })).toEqual(answer);
    expect(run("compare", roles.join(","))).toEqual(answer);
  });

  it("for a comparison from somebody’s levels has the same answer everywhere", patience, async () => {
    await setUp();
    const roles = ["ai-architect", "data-engineer"];
    const asked = { roles, levels, from: "python-developer" };
    const answer = await jsonOf(visitor.askFor(compare.POST, {}, { method: "POST", body: asked }));
    expect(answer).toHaveProperty("readiness.ai-architect");
    expect(await callTool("compare_roles", asked)).toEqual(answer);
    expect(run("compare", roles.join(","), "--have", profileFile(), "--from", asked.from)).toEqual(answer);
  });

  it("for the moves from a role has the same answer everywhere", patience, async () => {
    await setUp();
    const answer = await jsonOf(visitor.askFor(moves.GET, {}, { query: "?from=data-engineer" }));
    expect(answer).toHaveProperty("moves.0.from", "data-engineer");
    expect(await callTool("moves", { from: "data-engineer" })).toEqual(answer);
    expect(run("moves", "data-engineer")).toEqual(answer);
  });
});
