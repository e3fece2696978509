import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumHours } from "@/domain/gap";
import { roadmaps } from "../../tests/fixtures/roadmaps";
import { samplePath } from "../../tests/fixtures/sample-path";
import { drawRoadmap, fillRoadmap, type PlacedCard, type RoadmapPicture } from "./roadmap";
import type { RoadmapInput } from "./roadmap-cards";
import { sizes } from "./roadmap-sizes";

const { width, height } = sizes.card;

function check(property: (picture: RoadmapPicture, input: RoadmapInput) => void): void {
  fc.assert(
    fc.property(roadmaps, (input) => {
      property(drawRoadmap(input), input);
    }),
  );
}

function cardsOf(picture: RoadmapPicture): PlacedCard[] {
  return picture.stages.flatMap(({ cards }) => cards);
}

function bySkill(picture: RoadmapPicture): (skill: string) => PlacedCard {
  const cards = new Map(cardsOf(picture).map((card) => [card.skill, card]));
  return (skill) => {
    const card = cards.get(skill);
    if (!card) throw new Error(`no card for ${skill}`);
    return card;
  };
}

describe("a drawn roadmap", () => {
  it("is filled with what somebody has, and nothing moves", () => {
    check((_, { levels, ...input }) => {
      const empty = drawRoadmap({ ...input, levels: new Map() });
      expect(fillRoadmap(empty, input.gap, new Map())).toEqual(empty);
      const filled = fillRoadmap(empty, input.gap, levels);
      const placeOf = ({ skill, x, y }: PlacedCard) => [skill, x, y];
      expect(cardsOf(filled).map(placeOf)).toEqual(cardsOf(empty).map(placeOf));
      for (const { skill, have, hours } of cardsOf(filled)) {
        const left = input.gap.steps.filter((step) => step.skill === skill && step.level > have);
        expect([have, hours]).toEqual([levels.get(skill) ?? 0, sumHours(left)]);
      }
    });
  });

  it("has one card for each skill of the gap, with the highest level that is asked of it", () => {
    check((picture, { gap }) => {
      const cardOf = bySkill(picture);
      for (const { skill, level } of gap.steps) expect(cardOf(skill).need).toBeGreaterThanOrEqual(level);
      const skills = cardsOf(picture).map(({ skill }) => skill);
      expect(new Set(skills).size).toBe(skills.length);
    });
  });

  it("counts the hours of the gap, no more and no less", () => {
    check((picture, { gap }) => {
      const hours = cardsOf(picture).reduce((sum, card) => sum + card.hours, 0);
      expect(hours).toBeCloseTo(gap.steps.reduce((sum, step) => sum + step.hours, 0));
    });
  });

  it("shows a card as done when nothing of it is in the gap, and only then", () => {
    check((picture, { gap }) => {
      const left = new Set(gap.steps.map(({ skill }) => skill));
      for (const card of cardsOf(picture)) expect(card.have >= card.need).toBe(!left.has(card.skill));
    });
  });

  it("has all that a card builds on further left, in an earlier stage or above it", () => {
    check((picture) => {
      const cardOf = bySkill(picture);
      const stageOf = (skill: string): number =>
        picture.stages.findIndex(({ cards }) => cards.some((card) => card.skill === skill));
      for (const { from, to } of picture.edges) {
        expect(cardOf(from).x).toBeLessThan(cardOf(to).x);
        if (stageOf(from) === stageOf(to)) expect(cardOf(from).y).toBeLessThan(cardOf(to).y);
        else expect(stageOf(from)).toBeLessThan(stageOf(to));
      }
    });
  });

  it("joins two skills, over however many lines, exactly when one needs the other", () => {
    check((picture, { skills }) => {
      const needs = new Map<string, Set<string>>();
      const lines = new Map<string, Set<string>>();
      for (const { skill, need } of cardsOf(picture)) {
        const rows = skills.get(skill)?.buildsOn.filter((row) => row.toReach <= need) ?? [];
        const shown = rows
          .map((row) => row.skill)
          .filter((each) => cardsOf(picture).some((c) => c.skill === each));
        const direct = picture.edges.filter(({ to }) => to === skill).map(({ from }) => from);
        needs.set(skill, new Set([...shown, ...shown.flatMap((each) => [...(needs.get(each) ?? [])])]));
        lines.set(skill, new Set([...direct, ...direct.flatMap((each) => [...(lines.get(each) ?? [])])]));
        for (const one of direct) for (const other of direct) expect(lines.get(other)).not.toContain(one);
      }
      expect(lines).toEqual(needs);
    });
  });

  it("lets no two cards overlap, and nothing stick out", () => {
    check((picture) => {
      const cards = cardsOf(picture);
      for (const [index, a] of cards.entries()) {
        expect(Math.min(a.x, a.y)).toBeGreaterThanOrEqual(0);
        expect(a.x + width).toBeLessThanOrEqual(picture.width);
        expect(a.y + height).toBeLessThanOrEqual(picture.height);
        for (const b of cards.slice(0, index)) {
          expect(Math.abs(a.x - b.x) >= width || Math.abs(a.y - b.y) >= height).toBe(true);
        }
      }
    });
  });

  it("leads each line from the one card to the other, and touches no third", () => {
    check((picture) => {
      const cardOf = bySkill(picture);
      const cards = cardsOf(picture);
      for (const { from, to, path } of picture.edges) {
        const points = samplePath(path);
        const [start, end] = [cardOf(from), cardOf(to)];
        expect(distance(points[0], start)).toBeLessThan(0.1);
        expect(distance(points.at(-1), end)).toBeLessThan(0.1);
        const strays = points.filter(
          (point) =>
            point.y < sizes.head - 0.1 ||
            Math.max(point.x - picture.width, point.y - picture.height, -point.x) > 0 ||
            cards.some((card) => isInside(point, card)),
        );
        expect(strays).toEqual([]);
      }
    });
  });

  it("is the same for the same input, in whatever order the skills come", () => {
    check((picture, input) => {
      const turned = { ...input, skills: new Map([...input.skills].reverse()) };
      expect(drawRoadmap(turned)).toEqual(picture);
    });
  });

  it("cuts only what two lines cannot hold", () => {
    check((picture) => {
      for (const { title, lines } of cardsOf(picture)) {
        expect(lines.length).toBeLessThanOrEqual(2);
        if (title.length < 40) expect(lines.join("")).toBe(title);
      }
    });
  });
});

/** How far a point is from the border of a card that it should be on. */
function distance(point: { x: number; y: number } | undefined, { x, y }: PlacedCard): number {
  if (!point) return Infinity;
  const aside = Math.max(x - point.x, point.x - x - width);
  const above = Math.max(y - point.y, point.y - y - height);
  return Math.abs(Math.max(aside, above));
}

function isInside(point: { x: number; y: number }, { x, y }: PlacedCard): boolean {
  return point.x > x + 0.1 && point.x < x + width - 0.1 && point.y > y + 0.1 && point.y < y + height - 0.1;
}
