import { countProblems, type Problem } from "./problem";

export const reportFormats = ["pretty", "json", "github"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The problems as text, for people, programs or a workflow's annotations. */
export function formatReport(problems: readonly Problem[], files: number, format: ReportFormat): string {
  switch (format) {
    case "pretty":
      return [...problems.map(formatPretty), formatCounts(problems, files)].join("\n");
    case "json":
      return JSON.stringify({ problems, counts: { files, ...countProblems(problems) } }, null, 2);
    case "github":
      return [...problems.map(formatAnnotation), formatCounts(problems, files)].join("\n");
  }
}

function formatPretty({ file, line, column, severity, message, rule }: Problem): string {
  return `${file}:${line}:${column}  ${severity}  ${message}  [${rule}]`;
}

function formatAnnotation({ file, line, column, severity, message, rule }: Problem): string {
  const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${rule}`;
  return `::${severity} ${properties}::${escapeData(message)}`;
}

function formatCounts(problems: readonly Problem[], files: number): string {
  const { errors, warnings } = countProblems(problems);
  return `${count(errors, "error")}, ${count(warnings, "warning")} in ${count(files, "file")}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
