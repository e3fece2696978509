import type { Level } from "./level";
import type { Block, Inline } from "./prose";

export const importances = ["core", "important", "optional"] as const;
export type Importance = (typeof importances)[number];

export const seniorities = ["entry", "mid", "senior", "lead", "executive"] as const;
export type Seniority = (typeof seniorities)[number];

export const families = ["architecture", "engineering", "data", "research", "leadership"] as const;
export type Family = (typeof families)[number];

/** One footnote: the source a claim rests on and where in it. */
export interface Citation {
  label: string;
  source: string;
  where: string;
}

/** A section of prose whose heading has no meaning to the graph, shown in the order written. */
export interface Section {
  heading: string;
  blocks: Block[];
}

/** What every kind of thing has. */
export interface Entry {
  id: string;
  title: string;
  /** The day a person last checked the file, as YYYY-MM-DD. */
  reviewed: string;
  /** Earlier ids: they redirect here, and people's progress follows them. */
  formerly: string[];
  summary: Inline[];
  intro: Block[];
  sections: Section[];
  citations: Citation[];
}

export interface Area {
  id: string;
  title: string;
  summary: Inline[];
}

/** To reach level `toReach` of the skill that has this row, one needs `skill` at level `at`. */
export interface Prerequisite {
  toReach: Level;
  skill: string;
  at: Level;
}

export interface Resource {
  from: Level;
  title: string;
  url: string;
  kind: string;
  cost: "free" | "paid";
  hours: number | null;
}

export const skillKinds = ["technical", "human", "domain"] as const;

export interface Skill extends Entry {
  area: string;
  kind: (typeof skillKinds)[number];
  aliases: string[];
  esco: string | null;
  /** From aware upward, without a hole: the first row is level 1. */
  levels: { youCan: Inline[]; hours: number }[];
  buildsOn: Prerequisite[];
  learn: Resource[];
  proofs: { level: Level; evidence: Inline[] }[];
  questions: { level: Level; question: Inline[]; answer: Inline[] }[];
}

export interface Requirement {
  skill: string;
  level: Level;
  importance: Importance;
  why: Inline[];
}

export const percentiles = ["p10", "p25", "median", "p75", "p90"] as const;
export type Percentile = (typeof percentiles)[number];

export interface SalaryRow {
  where: string;
  seniority: Seniority | "all";
  year: number;
  basis: "base" | "total";
  currency: string;
  /** Only the percentiles that the source states. */
  values: Partial<Record<Percentile, number>>;
  sample: number | null;
  /** Whom the figures count, in the source's own words. */
  series: string;
  fit: "exact" | "proxy";
  citation: string;
  source: string;
  /** Why the row is left out of the consensus; null when it is used. */
  leftOut: string | null;
}

export interface Role extends Entry {
  family: Family;
  seniority: Seniority;
  aliases: string[];
  /** Years of work that people usually bring. */
  experience: { min: number; max: number } | null;
  onet: string | null;
  esco: string | null;
  responsibilities: { title: string; items: Inline[][] }[];
  requirements: Requirement[];
  salaries: SalaryRow[];
  certifications: { certification: string; importance: Importance }[];
  nextMoves: { role: string; why: Inline[] }[];
}

export interface Certification extends Entry {
  issuer: string;
  url: string | null;
  code: string | null;
  cost: { amount: number; currency: string } | null;
  validity: string | null;
  status: "active" | "retired";
  retiredOn: string | null;
  covers: { skill: string; level: Level }[];
}

export interface Source extends Entry {
  publisher: string;
  url: string | null;
  published: string | null;
  kind: "statistics" | "dataset" | "survey" | "article" | "standard";
  licence: string | null;
  doubts: { claim: Inline[]; why: Inline[]; better: Inline[] }[];
}

export interface Start extends Entry {
  has: { skill: string; level: Level }[];
}

/** Everything that is published together: one content set, checked and in canonical order. */
export interface Content {
  areas: Area[];
  skills: Skill[];
  roles: Role[];
  certifications: Certification[];
  sources: Source[];
  starts: Start[];
}
