import { parseArgs } from "node:util";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { readEnv } from "@/lib/env";
import type { McpContext } from "@/mcp/context";
import { makeMcpServer } from "@/mcp/server";
import { readCatalogue } from "./catalogue";

/**
 * Serves the Model Context Protocol on standard input and output until the input ends: straight from Markdown, or
 * with a token from the database, which holds what is its person's.
 */
export async function runMcp(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { content: { type: "string" } } });
  // Standard output is the protocol's: whatever else has something to say says it beside it.
  console.log = console.error;
  const { token, contentFolder } = readEnv();
  const context = token
    ? await (await import("./own-database")).openOwnDatabase(token)
    : await readContent(values.content ?? contentFolder);
  if (!context) return 1;
  const ended = new Promise((resolve) => process.stdin.once("end", resolve).once("close", resolve));
  await makeMcpServer(context).connect(new StdioServerTransport());
  await ended;
  await context.own?.database.close();
  return 0;
}

async function readContent(folder: string): Promise<McpContext | null> {
  const catalogue = await readCatalogue(folder);
  return (
    catalogue && { getCatalogue: () => Promise.resolve(catalogue), origin: readEnv().publicUrl, own: null }
  );
}
