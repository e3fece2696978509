import { parseArgs } from "node:util";
import { type LoadedContent, loadContent } from "@/content/load";
import { countProblems } from "@/content/problem";
import { formatReport, type ReportFormat, reportFormats } from "@/content/report";
import { readEnv } from "@/lib/env";
import { suggest } from "@/lib/suggest";
import { WrongUse } from "./usage";
import { watchContent } from "./watch";

export async function runCheck(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: "string", default: "pretty" }, watch: { type: "boolean" } },
  });
  const format = readFormat(values.format);
  const folder = readFolder(positionals);
  const print = (loaded: LoadedContent): number => {
    console.log(formatReport(loaded.problems, loaded.files, format));
    return countProblems(loaded.problems).errors > 0 ? 1 : 0;
  };
  if (values.watch) return watchContent(folder, print);
  return print(await loadContent(folder, today()));
}

/** The one content folder that a command is given, or the usual one. */
export function readFolder(positionals: readonly string[]): string {
  if (positionals.length > 1) throw new WrongUse("give one content folder");
  return positionals[0] ?? readEnv().contentFolder;
}

/** The clock enters here, at the edge: everything inside is told the day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function readFormat(word: string): ReportFormat {
  const format = reportFormats.find((each) => each === word);
  if (format) return format;
  const near = suggest(word, reportFormats);
  const hint = near === undefined ? "" : ` (did you mean "${near}"?)`;
  throw new WrongUse(`--format takes ${reportFormats.join(", ")}, not "${word}"${hint}`);
}
