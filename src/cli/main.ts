import { ContentFolderError } from "@/content/read";
import { Refusal } from "@/domain/refusal";
import { SettingProblem } from "@/lib/env";
import { DatabaseProblem } from "@/store/problem";
import { runCheck } from "./check";
import { runCompare, runMoves } from "./compare";
import { runPlan } from "./plan";
import { usage, WrongUse } from "./usage";

/** What needs the database is loaded when asked for: the others work before the database client has been generated. */
const commands: Record<string, (args: string[]) => number | Promise<number>> = {
  check: runCheck,
  sync: async (args) => (await import("./sync")).runSync(args),
  plan: runPlan,
  compare: runCompare,
  moves: runMoves,
  mcp: async (args) => (await import("./mcp")).runMcp(args),
  password: async (args) => (await import("./password")).runPassword(args),
};

async function main(args: string[]): Promise<number> {
  const [name = "", ...rest] = args;
  if (name === "help" || name === "--help" || name === "-h") {
    console.log(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new WrongUse(name === "" ? "which command?" : `there is no command "${name}"`);
  }
  return command(rest);
}

function explain(error: unknown): number {
  if (error instanceof WrongUse || error instanceof Refusal || isParseError(error)) {
    console.error(`archway: ${error.message}\n\n${usage}`);
    return 2;
  }
  const isExpected =
    error instanceof ContentFolderError ||
    error instanceof DatabaseProblem ||
    error instanceof SettingProblem;
  console.error(isExpected ? `archway: ${error.message}` : error);
  return error instanceof ContentFolderError || error instanceof SettingProblem ? 2 : 1;
}

/** What `parseArgs` throws at an option that it does not know. */
function isParseError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

process.exitCode = await main(process.argv.slice(2)).catch(explain);
