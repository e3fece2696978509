import type { Profile } from "./graph";
import type { Level } from "./level";

/** What a person may decide about a skill: at it now, or "not for me". */
export const choices = ["learning", "skipped"] as const;
export type Choice = (typeof choices)[number];

/** What a person may enter, at most. */
export const limits = {
  note: 10_000,
  evidence: 2_000,
  url: 2_000,
  evidenceOfSkill: 200,
  goals: 50,
  shares: 50,
  shareName: 80,
  tokens: 20,
  tokenName: 80,
} as const;

/** What shows that a person can do something. Days are YYYY-MM-DD, times ISO 8601 in UTC. */
export interface EvidenceBody {
  text: string;
  url: string | null;
  date: string | null;
  /** The level that it shows. */
  level: Level | null;
  addedAt: string;
}

export interface Evidence extends EvidenceBody {
  /** One's own: two people may have the same. */
  id: string;
  skill: string;
}

export interface Note {
  skill: string;
  text: string;
  changedAt: string;
}

export interface FinishedResource {
  skill: string;
  url: string;
  finishedAt: string;
}

/** Everything a person holds now; what came before is the history (domain/history.ts). */
export interface Person {
  /** When the person entered something for the first time; null for a visitor. */
  since: string | null;
  /** Without the skills that are at none. */
  levels: Profile;
  choices: ReadonlyMap<string, Choice>;
  notes: readonly Note[];
  evidence: readonly Evidence[];
  finished: readonly FinishedResource[];
  /** Roles, the one to be worked on first in front. */
  goals: readonly string[];
  hoursPerWeek: number | null;
  planStart: string | null;
}

/** Of whom nothing is kept. */
export const visitor: Person = {
  since: null,
  levels: new Map(),
  choices: new Map(),
  notes: [],
  evidence: [],
  finished: [],
  goals: [],
  hoursPerWeek: null,
  planStart: null,
};

/** The skills that are "not for me", as the gap and the readiness take them. */
export function skippedSkills({ choices: chosen }: Person): Set<string> {
  return new Set([...chosen].filter(([, choice]) => choice === "skipped").map(([skill]) => skill));
}

/** The skill with the most pieces of evidence, and how many these are. */
export function findFullest(evidence: readonly { skill: string }[]): { skill: string; count: number } {
  const counts = new Map<string, number>();
  for (const { skill } of evidence) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  const [first = ["", 0] as const] = [...counts].sort(([, a], [, b]) => b - a);
  return { skill: first[0], count: first[1] };
}
