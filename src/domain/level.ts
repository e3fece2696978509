/** How well a person knows a skill: 0 none, 1 aware, 2 working, 3 proficient, 4 expert. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** The words that content, pages and the command line use, indexed by level. */
export const levelWords = ["none", "aware", "working", "proficient", "expert"] as const;

/** Whether a value is a level; anything else, fractions and numbers in text included, is not. */
export function isLevel(value: unknown): value is Level {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
}

/** The level a word names, in any letter case, or undefined when the word names none. */
export function parseLevelWord(word: string): Level | undefined {
  const index = levelWords.findIndex((each) => each === word.toLowerCase());
  return isLevel(index) ? index : undefined;
}

/** The level nearest to a whole number: for numbers that the graph has computed itself. */
export function toLevel(number: number): Level {
  const clamped = Math.max(0, Math.min(4, number));
  return isLevel(clamped) ? clamped : 0;
}
