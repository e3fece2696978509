import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addPerson, change, writeAs } from "../../tests/fixtures/people";
import { smallContent } from "../../tests/fixtures/small-content";
import { openDatabase } from "@/store/database";
import { migrateDatabase } from "@/store/migrate";
import { createToken } from "@/store/person/tokens";
import { publishContent } from "@/store/sync";

const command = join(import.meta.dirname, "../run/archway.mjs");

describe("the protocol on standard input and output", () => {
  const client = new Client({ name: "test", version: "1" });
  // Started elsewhere, as programs do.
  const transport = new StdioClientTransport({ command: process.execPath, args: [command, "mcp"], cwd: "/" });
  const faults: Error[] = [];

  beforeAll(async () => {
    transport.onerror = (error) => faults.push(error);
    await client.connect(transport);
  }, 60_000);
  afterAll(() => client.close());

  it("answers straight from Markdown, without a word beside the protocol", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).not.toContain("get_levels");
    const answer = await client.callTool({ name: "get_role", arguments: { role: "ai-architect" } });
    expect(answer.isError ?? false).toBe(false);
    expect(JSON.stringify(answer.content)).toContain("AI Architect (ai-architect)");
    expect(faults).toEqual([]);
  }, 30_000);

  it("goes on after a call that cannot be answered", async () => {
    const wrong = await client.callTool({ name: "get_role", arguments: { role: "ai-architct" } });
    expect(wrong).toMatchObject({ isError: true });
    expect(JSON.stringify(wrong.content)).toContain('Did you mean \\"ai-architect\\"?');
    expect((await client.listResources()).resources.length).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  }, 30_000);
});

describe("the protocol for a person's own levels", () => {
  const folder = mkdtempSync(join(tmpdir(), "archway-mcp-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Asks for the tool as a program does that was given a token. */
  async function askWith(token: string, name: string, given: object): Promise<unknown> {
    const client = new Client({ name: "test", version: "1" });
    const env = { DATABASE_URL: `file:${join(folder, "archway.db")}`, ARCHWAY_TOKEN: token };
    const args = [command, "mcp"];
    const started = { command: process.execPath, args, env, cwd: "/", stderr: "ignore" } as const;
    await client.connect(new StdioClientTransport(started));
    const { structuredContent } = await client.callTool({ name, arguments: { ...given } });
    await client.close();
    return structuredContent;
  }

  it("takes them from the database, for the person whose token it is", async () => {
    const url = `file:${join(folder, "archway.db")}`;
    await migrateDatabase(url);
    const database = openDatabase(url);
    await publishContent(database, smallContent(), new Date("2026-11-21T08:00:00Z"));
    const ann = await addPerson(database);
    await change(database, ann, { what: "level", skill: "frying", to: 1 });
    const token = await writeAs(database, ann, (write) =>
      createToken(write, { name: "Test", scope: "write", expiresAt: null }),
    );
    expect(await askWith(token, "get_levels", {})).toMatchObject({ levels: { frying: 1 } });
    const levels = { cutting: 2 };
    expect(await askWith(token, "set_levels", { levels })).toMatchObject({
      levels: { frying: 1, cutting: 2 },
    });
    expect(await database.read.progressEvent.count({ where: { personId: ann } })).toBe(2);
    await expect(askWith("archway_wrong", "get_levels", {})).rejects.toThrow();
    await database.close();
  }, 60_000);
});
