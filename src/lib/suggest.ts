import { distance } from "fastest-levenshtein";

/** The candidate that a mistyped word most probably meant, or undefined when none is near. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  // A word of which every letter would change is not near.
  const limit = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1);
  let nearest: string | undefined;
  let smallest = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= smallest) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < smallest) [nearest, smallest] = [candidate, edits];
  }
  return nearest;
}

/** The end of a message: `; did you mean "x"?`, or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : `; did you mean "${suggestion}"?`;
}
