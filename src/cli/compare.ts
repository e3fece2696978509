import { parseArgs } from "node:util";
import { requireCompared, requireRole } from "@/contract/names";
import { answerComparison } from "@/domain/compare-answer";
import { answerMoves } from "@/domain/moves-answer";
import { compareWords } from "@/mcp/compare-words";
import { moveWords } from "@/mcp/move-words";
import { readCatalogue } from "./catalogue";
import { readStandpoint, standpointOptions } from "./standpoint";

const options = { content: { type: "string" }, json: { type: "boolean" } } as const;

/** `archway compare a,b`, straight from the Markdown files. */
export async function runCompare(args: string[]): Promise<number> {
  const known = { ...options, ...standpointOptions };
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: known });
  const catalogue = await readCatalogue(values.content);
  if (!catalogue) return 1;
  const roles = requireCompared(catalogue, readIds(positionals));
  const answer = answerComparison(catalogue, roles, readStandpoint(values, catalogue));
  console.log(values.json ? JSON.stringify(answer, null, 2) : compareWords(catalogue, answer));
  return 0;
}

/** `archway moves a`, straight from the Markdown files. */
export async function runMoves(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const catalogue = await readCatalogue(values.content);
  if (!catalogue) return 1;
  const answer = answerMoves(catalogue, requireRole(catalogue, readIds(positionals).join(",")));
  const words = answer.moves.map((move) => moveWords(catalogue, move)).join("\n");
  console.log(values.json ? JSON.stringify(answer, null, 2) : words);
  return 0;
}

/** The ids that are named, separated by commas or spaces. */
export function readIds(positionals: readonly string[]): string[] {
  return positionals.flatMap((each) => each.split(",")).filter((id) => id !== "");
}
