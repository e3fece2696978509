import { sumHours } from "@/domain/gap";
import type { Profile } from "@/domain/graph";
import { collectCards, type RoadmapInput, type SkillCard } from "./roadmap-cards";
import { nameStages } from "./roadmap-headings";
import { findShape } from "./roadmap-shape";
import { sizes } from "./roadmap-sizes";
import { wrapText, wrapTitle } from "./roadmap-text";

/** A card with its upper left corner. */
export interface PlacedCard extends SkillCard {
  x: number;
  y: number;
  /** The title as it fits on the card. */
  lines: string[];
}

export interface RoadmapStage {
  title: string;
  lines: string[];
  x: number;
  width: number;
  /** From the top down: an order in which the stage can be learnt. */
  cards: PlacedCard[];
}

export interface RoadmapPicture {
  width: number;
  height: number;
  /** From left to right. */
  stages: RoadmapStage[];
  /** From a skill to one that builds on it. */
  edges: { from: string; to: string; path: string }[];
}

/**
 * Draws a gap, and what of it is done, as stages from left to right.
 * Invariants: each skill has one card; what a card builds on stands further left, in an earlier stage or above it;
 * no two cards overlap; an edge touches no card but its own two; all lies inside; the same input gives the same
 * picture. Stages read one after another, from the top down, are an order in which every skill finds what it needs.
 */
export function drawRoadmap(input: RoadmapInput): RoadmapPicture {
  const { cards, needs } = collectCards(input);
  const areas = cards.map(({ area }) => area);
  const { width, height, places, columns, corners, edges } = findShape(needs, areas);
  const placed = cards.map((card, index): PlacedCard => {
    const lines = wrapTitle(card.title);
    return { ...card, ...(corners[index] ?? { x: 0, y: 0 }), lines };
  });
  const byStage = columns.map((_, stage) =>
    placed.filter((_, index) => places[index]?.stage === stage).sort((a, b) => a.y - b.y),
  );
  const titles = nameStages(byStage, input.areas);
  const last = columns.at(-1);
  return {
    width: Math.max(width, (last?.x ?? 0) + sizes.count),
    height,
    stages: columns.map((column, stage) => {
      const title = titles[stage] ?? "";
      const lines = wrapText(title, column.width, sizes.heading, 2);
      return { title, lines, ...column, cards: byStage[stage] ?? [] };
    }),
    edges: edges.map(({ from, to, path }) => {
      return { from: cards[from]?.skill ?? "", to: cards[to]?.skill ?? "", path };
    }),
  };
}

/**
 * A drawn gap with what somebody has of it filled in. Invariants: nothing moves, and of what is left of a card only
 * the hours of its own steps change; for somebody who has nothing it is the same picture.
 */
export function fillRoadmap(
  picture: RoadmapPicture,
  { steps }: RoadmapInput["gap"],
  levels: Profile,
): RoadmapPicture {
  const fill = (card: PlacedCard): PlacedCard => {
    const have = levels.get(card.skill) ?? 0;
    const left = steps.filter(({ skill, level }) => skill === card.skill && level > have);
    return { ...card, have, hours: sumHours(left) };
  };
  const stages = picture.stages.map((stage) => ({ ...stage, cards: stage.cards.map(fill) }));
  return { ...picture, stages };
}
