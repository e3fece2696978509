import { fillStages, type StageShape } from "./roadmap-stages";

/** Where a card stands from left to right: in a stage, and how far it is indented there. */
export interface Place {
  stage: number;
  indent: number;
}

/**
 * Puts each card into a stage: in as few as are readable, with short edges and the cards of an area together.
 * Invariants: a need stands in an earlier stage, or in the same one with a smaller indent; a card has at most one
 * need in its own stage; no stage is empty; the same input gives the same places.
 */
export function findPlaces(needs: readonly number[][], areas: readonly string[]): Place[] {
  const { stageOf, shape } = fillStages(needs);
  const opens = invert(needs);
  const shelves = new Map([...new Set(areas)].map((area, index) => [area, index]));
  const shelfOf = areas.map((area) => shelves.get(area) ?? 0);
  let least = findPrice(needs, shelfOf, stageOf, shape);
  for (let before = Infinity; least < before;) {
    before = least;
    for (let card = 0; card < needs.length; card++) {
      let best = stageOf[card] ?? 0;
      const first = Math.max(0, ...(needs[card] ?? []).map((need) => stageOf[need] ?? 0));
      const last = Math.min(shape.stages - 1, ...(opens[card] ?? []).map((other) => stageOf[other] ?? 0));
      for (let stage = first; stage <= last; stage++) {
        stageOf[card] = stage;
        const price = findPrice(needs, shelfOf, stageOf, shape);
        if (price < least - 1e-9 && findIndents(needs, stageOf, shape.depth)) [best, least] = [stage, price];
      }
      stageOf[card] = best;
    }
  }
  const indents = findIndents(needs, stageOf, shape.depth) ?? [];
  return stageOf.map((stage, card) => ({ stage, indent: indents[card] ?? 0 }));
}

function invert(needs: readonly number[][]): number[][] {
  const opens: number[][] = needs.map(() => []);
  needs.forEach((own, card) => {
    for (const need of own) opens[need]?.push(card);
  });
  return opens;
}

/** How far each card is indented; null when one has two needs in its own stage or a chain there is too deep. */
function findIndents(needs: readonly number[][], stageOf: readonly number[], depth: number): number[] | null {
  const indents: number[] = [];
  for (const [card, own] of needs.entries()) {
    const [parent, ...more] = own.filter((need) => stageOf[need] === stageOf[card]);
    const indent = parent === undefined ? 0 : (indents[parent] ?? 0) + 1;
    if (more.length > 0 || indent > depth) return null;
    indents.push(indent);
  }
  return indents;
}

/** What one would rather not see: long edges, areas spread over stages, stages of unequal size. */
function findPrice(
  needs: readonly number[][],
  shelfOf: readonly number[],
  stageOf: readonly number[],
  { stages, capacity }: StageShape,
): number {
  let price = 0;
  const sizes = new Uint16Array(stages);
  const seen = new Set<number>();
  for (let card = 0; card < needs.length; card++) {
    const stage = stageOf[card] ?? 0;
    sizes[stage] = (sizes[stage] ?? 0) + 1;
    seen.add((shelfOf[card] ?? 0) * stages + stage);
    for (const need of needs[card] ?? []) price += stage - (stageOf[need] ?? 0);
  }
  for (const size of sizes) {
    price += 0.3 * (size - needs.length / stages) ** 2;
    if (size === 0 || size > capacity) price += 1000;
  }
  return price + 1.5 * seen.size;
}
