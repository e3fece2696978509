import type { Level } from "./level";

/** A skill that a résumé names, with the words that did. */
export interface ResumeSkill {
  id: string;
  title: string;
  /** Which other skills the words may mean as well. */
  isUnclear: boolean;
  words: string[];
  /** How well the person says to know it, in their own words. */
  stated: string | null;
  level: Level;
  highest: number;
}

export interface ResumeAnswer {
  /** Null until something was read. */
  skills: ResumeSkill[] | null;
  problem: string | null;
}
