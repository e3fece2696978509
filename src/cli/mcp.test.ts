import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

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
