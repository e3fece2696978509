import type { Catalogue } from "./catalogue";
import type { Importance, Role, Skill } from "./content";
import { findGap } from "./gap";
import type { Level } from "./level";
import { type AnyEntry, findMarks } from "./marks";
import { type Inline, plainText } from "./prose";
import { findReasons } from "./step-reasons";

/** A source, and the place in it, on which something rests. */
export interface CitedSource {
  source: string;
  title: string;
  publisher: string;
  published: string | null;
  url: string | null;
  where: string;
}

/** Why a role needs a skill, as every interface for programs answers it. */
export interface RequirementAnswer {
  role: string;
  skill: string;
  /** What the role itself asks for, with the editor's reason; null where only other skills build on it. */
  asked: { level: Level; importance: Importance; why: string } | null;
  /** How far the way to the role goes in this skill. */
  level: Level;
  hours: number;
  /** What somebody can do at each level on the way. */
  levels: { level: Level; youCan: string; hours: number }[];
  /** The skills on the way that build on it. */
  neededBy: string[];
  /** What it builds on itself. */
  needs: { skill: string; level: Level }[];
  /** What the reason cites, and the page of the skill. */
  sources: CitedSource[];
}

/**
 * Explains why a role needs a skill, and on what that rests; null where nothing on the way to the role needs it.
 * Invariants: the level is that of the plan from nothing with all that is optional; where the role does not ask for
 * the skill, something on the way does.
 */
export function explainRequirement(catalogue: Catalogue, role: Role, skill: Skill): RequirementAnswer | null {
  const { steps } = findGap(catalogue.graph, new Map(), [role], { optional: true });
  const reasons = findReasons(steps, role, catalogue.skills);
  const own = steps.flatMap((step, place) =>
    step.skill === skill.id ? [{ ...step, ...reasons[place] }] : [],
  );
  const last = own.at(-1);
  if (!last) return null;
  const requirement = role.requirements.find((each) => each.skill === skill.id);
  return {
    role: role.id,
    skill: skill.id,
    asked: requirement
      ? { level: requirement.level, importance: requirement.importance, why: plainText(requirement.why) }
      : null,
    level: last.level,
    hours: own.reduce((sum, { hours }) => sum + hours, 0),
    levels: own.map(({ level, hours }) => {
      return { level, youCan: plainText(skill.levels[level - 1]?.youCan ?? []), hours };
    }),
    neededBy: [...new Set(own.flatMap(({ waiting = [] }) => waiting))].filter((id) => id !== skill.id),
    needs: needsOf(skill, last.level),
    sources: uniqueSources([
      ...citeSources(catalogue, role, requirement ? [requirement.why] : []),
      ...citeSources(catalogue, skill),
    ]),
  };
}

/** The sources of an entry, or of some of its passages alone, in reading order; each place in a source once. */
export function citeSources(
  { sources }: Catalogue,
  entry: AnyEntry,
  passages?: readonly (readonly Inline[])[],
): CitedSource[] {
  const marks = findMarks(entry).filter(
    ({ passage }) => !passages || ("words" in passage && passages.includes(passage.words)),
  );
  return uniqueSources(
    marks.flatMap(({ citation }) => {
      const source = sources.get(citation.source);
      if (!source) return [];
      const { id, title, publisher, published, url } = source;
      return { source: id, title, publisher, published, url, where: citation.where };
    }),
  );
}

function needsOf({ buildsOn }: Skill, reached: Level): { skill: string; level: Level }[] {
  const needs = new Map<string, Level>();
  for (const { toReach, skill, at } of buildsOn) {
    if (toReach <= reached && at > (needs.get(skill) ?? 0)) needs.set(skill, at);
  }
  return [...needs].map(([skill, level]) => ({ skill, level }));
}

function uniqueSources(cited: readonly CitedSource[]): CitedSource[] {
  return [...new Map(cited.map((each) => [`${each.source} ${each.where}`, each])).values()];
}
