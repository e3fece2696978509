import type { Level } from "@/domain/level";
import type { Kind } from "@/domain/prose";
import type { Place, Problem, Rule } from "./problem";
import { didYouMean } from "@/lib/suggest";

/** A link to another file of the content, to be looked up once all files are read. */
export interface Reference {
  kind: Kind;
  id: string;
  /** The path, relative to the content folder, at which the file must stand. */
  path: string;
  place: Place;
  /** The skill must have this level; the place is where the level is written. */
  level?: { level: Level; place: Place };
  /** The skill of this file builds on the one linked. */
  buildsOn?: boolean;
}

/** A title, alias or earlier id, which nothing else of the kind may have. */
export interface Name {
  what: "title" | "alias" | "earlier id";
  text: string;
  place: Place;
}

/** A day or year in a file that will be too old one day. */
export interface Dated {
  what: "reviewed" | "salary";
  value: string;
  place: Place;
}

/** What is known about a file while it is read: where it is, what it links to, what is wrong. */
export class FileContext {
  readonly problems: Problem[] = [];
  readonly references: Reference[] = [];
  readonly names: Name[] = [];
  readonly dated: Dated[] = [];

  /** `path` is relative to the content folder; `file` is the path that people are shown. */
  constructor(
    readonly path: string,
    readonly file: string,
  ) {}

  error(rule: Rule, place: Place, message: string, suggestion?: string): void {
    this.problems.push(problem("error", this.file, rule, place, message, suggestion));
  }

  warn(rule: Rule, place: Place, message: string, suggestion?: string): void {
    this.problems.push(problem("warning", this.file, rule, place, message, suggestion));
  }
}

/** A problem whose message ends with the suggestion, when there is one. */
export function problem(
  severity: Problem["severity"],
  file: string,
  rule: Rule,
  { line, column }: Place,
  text: string,
  suggestion?: string,
): Problem {
  const message = text + didYouMean(suggestion);
  const base = { file, line, column, severity, rule, message };
  return suggestion === undefined ? base : { ...base, suggestion };
}
