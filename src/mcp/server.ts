import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { requireRole } from "@/contract/names";
import { plainText } from "@/domain/prose";
import type { McpContext } from "./context";
import { addEntryTools } from "./entry-tools";
import { roleWords } from "./entry-words";
import { addOwnTools } from "./own-tools";
import { addWayTools } from "./way-tools";

const instructions =
  "Archway knows roles for AI architects and their neighbours: the skills they ask for with levels from 0 to 4, what each skill builds on, the hours to learn it, and pay, with a source behind every figure. Search first, and pass the ids it answers to the other tools. Give the sources along with the figures, and say so where a figure is called a proxy.";

/** What one call's arguments may hold: lists and levels for all skills there are, and no more. */
const mostElements = 20_000;

/** A server of the Model Context Protocol over what a context offers; a transport connects it to a program. */
export function makeMcpServer(context: McpContext): McpServer {
  const about = { name: "archway", title: "Archway", version: "1" };
  const server = new McpServer(about, { instructions, maxToolInputElements: mostElements });
  addEntryTools(server, context);
  addWayTools(server, context);
  addOwnTools(server, context);
  addRoles(server, context);
  return server;
}

/** The roles as texts that a program can take up without a call. */
function addRoles(server: McpServer, { getCatalogue, origin }: McpContext): void {
  const mimeType = "text/plain";
  const list = async () => ({
    resources: (await getCatalogue()).content.roles.map(({ id, title, summary }) => {
      return { uri: `archway://roles/${id}`, name: id, title, description: plainText(summary), mimeType };
    }),
  });
  server.registerResource(
    "role",
    new ResourceTemplate("archway://roles/{role}", { list }),
    { title: "A role", description: "What a role is, asks for and pays, with its sources", mimeType },
    async ({ href }, { role }) => {
      const catalogue = await getCatalogue();
      const found = requireRole(catalogue, String(role));
      return { contents: [{ uri: href, mimeType, text: roleWords(catalogue, found, origin) }] };
    },
  );
}
