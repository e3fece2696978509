import { parseArgs } from "node:util";
import { requireCompared, requireRole } from "@/contract/names";
import type { Catalogue } from "@/domain/catalogue";
import { answerComparison } from "@/domain/compare-answer";
import { answerMoves } from "@/domain/moves-answer";
import { compareWords, moveWords } from "@/mcp/move-words";
import { readCatalogue } from "./catalogue";

/** What is answered as data, and in words. */
interface Told {
  answer: object;
  words: string;
}

/** `archway compare a,b` */
export function runCompare(args: string[]): Promise<number> {
  return tell(args, (catalogue, ids) => {
    const answer = answerComparison(catalogue, requireCompared(catalogue, ids));
    return { answer, words: compareWords(catalogue, answer) };
  });
}

/** `archway moves a` */
export function runMoves(args: string[]): Promise<number> {
  return tell(args, (catalogue, ids) => {
    const answer = answerMoves(catalogue, requireRole(catalogue, ids.join(",")));
    return { answer, words: answer.moves.map((move) => moveWords(catalogue, move)).join("\n") };
  });
}

/** Answers about the roles that are named, straight from the Markdown files. */
async function tell(
  args: string[],
  answer: (catalogue: Catalogue, ids: readonly string[]) => Told,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { content: { type: "string" }, json: { type: "boolean" } },
  });
  const catalogue = await readCatalogue(values.content);
  if (!catalogue) return 1;
  const told = answer(catalogue, readIds(positionals));
  console.log(values.json ? JSON.stringify(told.answer, null, 2) : told.words);
  return 0;
}

/** The ids that are named, separated by commas or spaces. */
export function readIds(positionals: readonly string[]): string[] {
  return positionals.flatMap((each) => each.split(",")).filter((id) => id !== "");
}
