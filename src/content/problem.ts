import { compareIds } from "@/domain/graph";

/** The rules a content set is held to; content/README.md explains each to an editor. */
export const rules = [
  "front-matter",
  "heading",
  "table",
  "level",
  "link",
  "cycle",
  "citation",
  "salary",
  "duplicate",
  "encoding",
  "place",
  "unused",
  "stale",
] as const;
export type Rule = (typeof rules)[number];

/** A place in a file as an editor shows it: both count from 1. */
export interface Place {
  line: number;
  column: number;
}

export interface Problem extends Place {
  file: string;
  severity: "error" | "warning";
  rule: Rule;
  message: string;
  /** What was probably meant, ready to put in its place. */
  suggestion?: string;
}

/** The first place of a file, for what concerns all of it. */
export const fileStart: Place = { line: 1, column: 1 };

/** By file, line and column; what stands at the same place keeps the order in which it was found. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compareIds(a.file, b.file) || a.line - b.line || a.column - b.column);
}

export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  return { errors, warnings: problems.length - errors };
}
