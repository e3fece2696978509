/** How many letters two words have in common from the beginning; more than this count as this. */
const mostShared = 65_535;

/**
 * Many words in alphabetical order, kept as one text: an object for each would take several times the memory.
 * Invariant: the words are different from each other, and their places are those in the order of their letters.
 */
export class SortedWords {
  readonly count: number;
  private readonly text: string;
  /** Where each word begins, and at last where the last one ends. */
  private readonly starts: Uint32Array;
  /** How many letters each word begins with as the one before it does. */
  private readonly shared: Uint16Array;

  constructor(sorted: readonly string[]) {
    this.count = sorted.length;
    this.text = sorted.join("");
    this.starts = new Uint32Array(sorted.length + 1);
    this.shared = new Uint16Array(sorted.length);
    let [start, before] = [0, ""];
    for (const [place, word] of sorted.entries()) {
      start += word.length;
      this.starts[place + 1] = start;
      this.shared[place] = countShared(before, word);
      before = word;
    }
  }

  at(place: number): string {
    return this.text.slice(this.starts[place], this.starts[place + 1]);
  }

  lengthOf(place: number): number {
    return (this.starts[place + 1] ?? 0) - (this.starts[place] ?? 0);
  }

  letterOf(place: number, index: number): number {
    return this.text.charCodeAt((this.starts[place] ?? 0) + index);
  }

  sharedOf(place: number): number {
    return this.shared[place] ?? 0;
  }

  /** The place of a word, or -1. */
  find(word: string): number {
    const place = this.findFrom(word);
    return place < this.count && this.at(place) === word ? place : -1;
  }

  /** The places of the words that begin so: from the first up to, and without, the second. */
  findBeginning(beginning: string): [number, number] {
    const from = this.findFrom(beginning);
    let to = from;
    if (from < this.count && this.at(from).startsWith(beginning)) {
      to = from + 1;
      while (to < this.count && this.sharedOf(to) >= beginning.length) to++;
    }
    return [from, to];
  }

  /** The place of the first word that does not stand before this one. */
  private findFrom(word: string): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.isBefore(middle, word)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Compares letter by letter, as to cut the word out would cost more. */
  private isBefore(place: number, word: string): boolean {
    const length = this.lengthOf(place);
    for (let index = 0; index < Math.min(length, word.length); index++) {
      const difference = this.letterOf(place, index) - word.charCodeAt(index);
      if (difference !== 0) return difference < 0;
    }
    return length < word.length;
  }
}

function countShared(a: string, b: string): number {
  const most = Math.min(a.length, b.length, mostShared);
  let count = 0;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count++;
  return count;
}
