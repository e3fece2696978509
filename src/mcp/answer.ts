import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { Refusal } from "@/domain/refusal";

/** What a tool found: in words that a model reads well, and the same as data. */
interface Found {
  text: string;
  data: object;
}

const structured = z.record(z.string(), z.unknown());

/**
 * Answers a call of a tool. What is refused is an answer as well, from which a model learns what to ask instead;
 * what fails is told to whoever runs the server, and to nobody else.
 */
export async function answerCall(work: () => Promise<Found>): Promise<CallToolResult> {
  try {
    const { text, data } = await work();
    // As it will be in JSON: what is not there is left out.
    const structuredContent = structured.parse(JSON.parse(JSON.stringify(data)));
    return { content: [{ type: "text", text }], structuredContent };
  } catch (error) {
    const isRefused = error instanceof Refusal;
    if (!isRefused) console.error(error);
    const text = isRefused ? error.message : "This failed. The reason is in the log of the server.";
    return { content: [{ type: "text", text }], isError: true };
  }
}
