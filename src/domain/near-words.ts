import type { SortedWords } from "./sorted-words";

export interface NearWord {
  place: number;
  /** How many letters are wrong, missing or too many. */
  distance: number;
}

/**
 * The words that are at most so many letters away from one, in order.
 * Invariant: `distance` is that of Levenshtein. The time is bounded by the letters in which neighbours differ, as
 * what is known of a beginning counts for all words that have it, and those of one that is too far are passed over.
 */
export function* findNear(words: SortedWords, word: string, most: number): Generator<NearWord> {
  const width = word.length + 1;
  const deepest = word.length + most;
  // A row for each letter of the word compared with; what is never filled in is too far.
  const rows = new Uint8Array((deepest + 1) * width).fill(most + 1);
  for (let column = 0; column <= Math.min(most, word.length); column++) rows[column] = column;

  const fillRow = (depth: number, letter: number): boolean => {
    const row = depth * width;
    const above = row - width;
    let isNear = false;
    for (let column = Math.max(0, depth - most); column <= Math.min(word.length, depth + most); column++) {
      const left = column === 0 ? most : (rows[row + column - 1] ?? most);
      const swap = letter === word.charCodeAt(column - 1) ? 0 : 1;
      const across = column === 0 ? most : (rows[above + column - 1] ?? most) + swap;
      const value = Math.min(across, left + 1, (rows[above + column] ?? most) + 1, most + 1);
      rows[row + column] = value;
      if (value <= most) isNear = true;
    }
    return isNear;
  };

  for (let place = 0; place < words.count;) {
    const length = words.lengthOf(place);
    let depth = words.sharedOf(place);
    let isNear = true;
    while (isNear && depth < length) {
      isNear = depth < deepest && fillRow(depth + 1, words.letterOf(place, depth));
      depth++;
    }
    const distance = rows[length * width + word.length] ?? most + 1;
    if (isNear && distance <= most) yield { place, distance };
    place++;
    if (!isNear) while (place < words.count && words.sharedOf(place) >= depth) place++;
  }
}
