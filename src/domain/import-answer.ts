import type { ImportEffect, ImportMode } from "./archive";

/** What a file would change, with the file itself, which goes on to whoever confirms it. */
export interface ImportPreview {
  mode: ImportMode;
  text: string;
  effect: ImportEffect;
  /** What the skills are called that the effect names. */
  titles: Readonly<Record<string, string>>;
}

/** What a form for a file says after it was sent: what would change, or what is wrong with the file. */
export type ImportAnswer = { preview: ImportPreview } | { problems: readonly string[] };
