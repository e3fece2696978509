import { type Label, placeLabels, roundToThousands, type Wish } from "./pay-label";

/** From nought to a round number. */
export interface PayScale {
  to: number;
  /** As percentages of the plot's width. */
  ticks: number[];
  /** The numbers of those ticks for which there is room, evenly spaced. */
  labels: Label[];
}

const mostSteps = 7;

/** A scale for pay: in thousands. */
export function findPayScale(amounts: readonly number[]): PayScale {
  return findScale(amounts, 1000, roundToThousands);
}

/**
 * A scale on which all these amounts have a place: it begins at nought, so that twice as far is twice
 * as much, and goes in steps of 1, 2 or 5 times a power of ten, at least so large a one.
 * Invariant: no more than seven steps, and the last tick is at or above every amount.
 */
export function findScale(
  amounts: readonly number[],
  least: number,
  wordsOf: (amount: number) => string,
): PayScale {
  const most = Math.max(0, ...amounts);
  const step = findStep(most, least);
  const values = Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, index) => index * step);
  const to = values.at(-1) ?? step;
  const wanted = values.map((value): Wish => {
    return { text: wordsOf(value), at: findPlace({ to }, value), anchor: "middle", shift: 0 };
  });
  return { to, ticks: wanted.map((wish) => wish.at), labels: labelTicks(wanted) };
}

function findStep(most: number, least: number): number {
  for (let power = least; ; power *= 10) {
    const factor = [1, 2, 5].find((each) => each * power * mostSteps >= most);
    if (factor !== undefined) return factor * power;
  }
}

/** All numbers, or every second, or every third, … whatever fits on a phone; on a page all, if they fit there. */
function labelTicks(wanted: readonly Wish[]): Label[] {
  const formsOf = (wish: Wish): Wish[] => [wish, { ...wish, anchor: wish.at < 50 ? "start" : "end" }];
  for (const skipped of wanted.keys()) {
    const some = wanted.filter((_, index) => index % (skipped + 1) === 0);
    const placed = placeLabels(some.map(formsOf), ["phone"]);
    if (placed.length < some.length) continue;
    const others = wanted.filter((wish) => !some.includes(wish));
    const all = placeLabels(others.map(formsOf), ["page"], placed);
    return all.length === wanted.length ? all : placed;
  }
  return [];
}

/**
 * Where an amount stands, as a percentage of the plot's width.
 * Invariant: a greater amount never stands further left.
 */
export function findPlace({ to }: Pick<PayScale, "to">, amount: number): number {
  return Math.round((amount / to) * 10_000) / 100;
}
