import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { answers } from "@/contract/answer-schemas";
import type { PublicCall } from "@/contract/call";
import type { Catalogue } from "@/domain/catalogue";
import { answerCall } from "./answer";
import type { McpContext } from "./context";

/** The manners of a tool that only reads what is published. */
const reading = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

interface CallTool<S extends z.ZodType, A> {
  title: string;
  description: string;
  /** What was answered, in words. */
  words: (catalogue: Catalogue, answer: A, asked: z.output<S>) => string;
}

/** Makes a tool of a call of the HTTP interface: it takes the same and answers the same, and in words as well. */
export function addCallTool<S extends z.ZodType, A extends object>(
  server: McpServer,
  { getCatalogue }: McpContext,
  name: string,
  call: PublicCall<S, A>,
  { title, description, words }: CallTool<S, A>,
): void {
  const inputSchema: z.ZodType = call.asks;
  const outputSchema = call.answer === null ? z.object({}) : answers[call.answer];
  server.registerTool(
    name,
    { title, description, inputSchema, outputSchema, annotations: reading },
    (given) =>
      answerCall(async () => {
        const catalogue = await getCatalogue();
        const asked = call.asks.parse(given);
        const data = call.work(catalogue, asked);
        return { text: words(catalogue, data, asked), data };
      }),
  );
}
