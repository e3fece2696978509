import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { z } from "zod";
import { e2ePort } from "../setup/e2e";
import { expect, setLevel, test } from "./story";

const address = new URL(`http://127.0.0.1:${e2ePort}/mcp`);

async function connect(headers: Record<string, string> = {}): Promise<Client> {
  const client = new Client({ name: "story", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(address, { requestInit: { headers } }));
  return client;
}

test("an assistant finds a role, and learns why it asks for a skill", async () => {
  const client = await connect();
  const found = await client.callTool({ name: "search", arguments: { q: "ai architect", kind: "role" } });
  const { findings } = z
    .object({ findings: z.array(z.object({ id: z.string() })) })
    .parse(found.structuredContent);
  expect(findings[0]?.id).toBe("ai-architect");
  const why = await client.callTool({
    name: "explain_requirement",
    arguments: { role: "ai-architect", skill: "python" },
  });
  expect(JSON.stringify(why.content)).toContain("AI Architect (ai-architect)");
  expect(why.structuredContent).toMatchObject({ role: "ai-architect", skill: "python" });
  await client.close();
});

test("an assistant with a token sets a level, which the person sees", async ({ page }) => {
  await setLevel(page, "python", "aware");
  await page.goto("/me/data");
  await page.getByLabel("What it is for").fill("My assistant");
  await page.getByRole("radio", { name: /Read and change it/ }).check();
  await page.getByRole("button", { name: "Make a token" }).click();
  const token = await page.getByLabel("The token for your program").inputValue();
  const client = await connect({ authorization: `Bearer ${token}` });
  const levels = { python: 3, sql: 2 };
  const set = await client.callTool({ name: "set_levels", arguments: { levels } });
  expect(set.structuredContent).toMatchObject({ levels });
  await client.close();
  await page.goto("/skills/sql");
  await expect(page.getByRole("button", { name: "working", pressed: true })).toBeVisible();
  await page.goto("/me/history");
  await expect(page.getByRole("listitem").filter({ hasText: "SQL" }).first()).toContainText("working");
});

test("pages of other sites, other methods and wrong tokens are refused", async ({ request }) => {
  const headers = { accept: "application/json, text/event-stream" };
  const data = { jsonrpc: "2.0", id: 1, method: "ping" };
  expect((await request.post(address.href, { headers, data })).status()).toBe(200);
  const foreign = { ...headers, origin: "https://example.org" };
  expect((await request.post(address.href, { headers: foreign, data })).status()).toBe(403);
  const wrong = { ...headers, authorization: "Bearer archway_wrong" };
  expect((await request.post(address.href, { headers: wrong, data })).status()).toBe(401);
  expect((await request.get(address.href)).status()).toBe(405);
  expect((await request.delete(address.href)).status()).toBe(405);
});
