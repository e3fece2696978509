import type { Importance, Skill } from "@/domain/content";
import { type GapStep, type RoleNode, sumHours } from "@/domain/gap";
import type { Profile } from "@/domain/graph";
import { type Level, toLevel } from "@/domain/level";

/** What a roadmap shows: a gap, and whose it is. */
export interface RoadmapInput {
  gap: { steps: readonly Pick<GapStep, "skill" | "level" | "hours" | "importance">[] };
  requirements: RoleNode["requirements"];
  skills: ReadonlyMap<string, Pick<Skill, "title" | "area" | "buildsOn">>;
  areas: ReadonlyMap<string, { title: string }>;
  /** What the person has; whatever of it the roadmap touches is shown as done. */
  levels: Profile;
}

/** One skill of the roadmap, whatever the number of its steps. */
export interface SkillCard {
  skill: string;
  title: string;
  area: string;
  /** The highest level that anything here asks of it. */
  need: Level;
  have: Level;
  /** What is left to reach `need`. */
  hours: number;
  /** How much the role itself asks for it; null when it is here because other skills build on it. */
  importance: Importance | null;
}

/** Cards, and for each the numbers of the cards that it builds on directly; these are smaller than its own. */
export interface CardWeb {
  cards: SkillCard[];
  needs: number[][];
}

/**
 * One card for each skill of the gap, and for each that is already satisfied: what the role asks for (unless it
 * is optional) and what a step of the gap builds on.
 * Invariants: every card stands after all that it needs; a need that another need implies is left out.
 */
export function collectCards(input: RoadmapInput): CardWeb {
  const unordered = [...neededLevels(input)].map(([skill, need]) => toCard(input, skill, need));
  const cards = sortByNeed(unordered, (card) => directNeeds(input, card));
  const indexOf = new Map(cards.map(({ skill }, index) => [skill, index]));
  const direct = cards.map((card) =>
    directNeeds(input, card)
      .flatMap((skill) => indexOf.get(skill) ?? [])
      .sort((a, b) => a - b),
  );
  return { cards, needs: reduce(direct) };
}

function neededLevels({ gap, requirements, skills, levels }: RoadmapInput): Map<string, Level> {
  const needed = new Map<string, Level>();
  const ask = (skill: string, level: number): void => {
    if (skills.has(skill)) needed.set(skill, toLevel(Math.max(level, needed.get(skill) ?? 0)));
  };
  for (const { skill, level, importance } of requirements) {
    if (importance !== "optional" && (levels.get(skill) ?? 0) >= level) ask(skill, level);
  }
  for (const { skill, level } of gap.steps) ask(skill, level);
  for (const step of gap.steps) {
    for (const row of skills.get(step.skill)?.buildsOn ?? []) {
      if (row.toReach === step.level && (levels.get(row.skill) ?? 0) >= row.at) ask(row.skill, row.at);
    }
  }
  return needed;
}

function toCard({ gap, requirements, skills, levels }: RoadmapInput, skill: string, need: Level): SkillCard {
  const have = levels.get(skill) ?? 0;
  const steps = gap.steps.filter((step) => step.skill === skill);
  const asked = requirements.find((each) => each.skill === skill)?.importance ?? null;
  const isBuiltOn = asked === "optional" && steps.some((step) => step.importance !== "optional");
  return {
    skill,
    title: skills.get(skill)?.title ?? skill,
    area: skills.get(skill)?.area ?? "",
    need,
    have,
    hours: sumHours(steps.filter((step) => step.level > have)),
    importance: isBuiltOn ? null : asked,
  };
}

/** The skills that a card's levels build on, each once. */
function directNeeds({ skills }: RoadmapInput, { skill, need }: SkillCard): string[] {
  const rows = skills.get(skill)?.buildsOn ?? [];
  return [...new Set(rows.filter((row) => row.toReach <= need).map((row) => row.skill))];
}

/** Depth first, so that what a card needs comes just before it; otherwise the given order stays. */
function sortByNeed(cards: readonly SkillCard[], needsOf: (card: SkillCard) => string[]): SkillCard[] {
  const bySkill = new Map(cards.map((card) => [card.skill, card]));
  const sorted = new Set<SkillCard>();
  const entered = new Set<SkillCard>();
  const visit = (card: SkillCard): void => {
    if (entered.has(card)) return;
    entered.add(card);
    for (const skill of needsOf(card)) {
      const need = bySkill.get(skill);
      if (need) visit(need);
    }
    sorted.add(card);
  };
  cards.forEach(visit);
  return [...sorted];
}

/** Leaves out every need that can also be reached through another one. */
function reduce(needs: readonly number[][]): number[][] {
  const reached: Set<number>[] = [];
  return needs.map((direct, index) => {
    const indirect = new Set(direct.flatMap((need) => [...(reached[need] ?? [])]));
    reached[index] = new Set([...direct, ...indirect]);
    return direct.filter((need) => !indirect.has(need));
  });
}
