import { findNear } from "./near-words";
import { type Field, fieldOf, fields, idOf, type SearchIndex } from "./search-index";
import type { SortedWords } from "./sorted-words";

/** How much more a term counts in one field than in another. */
export type Boosts = Readonly<Record<Field, number>>;

/** How a word is looked for. */
export interface Lookup {
  /** Whether what only begins with it is found, too. */
  begins: boolean;
  /** How many of its letters may be wrong. */
  typos: number;
}

const before = 1;
const after = 2;

/**
 * How well things have the words of a query: sums in arrays, so that it makes no difference how many are found.
 * Invariant: a thing that has more of the words counts more than the sum of them.
 */
export class Scores {
  private readonly sums: Float64Array;
  /** How many words a thing has, and the last one of those. */
  private readonly counts: Uint8Array;
  private readonly last: Uint8Array;
  /** By which words each term was found: those before what is incomplete was dropped, or one after that. */
  private readonly found: Uint8Array;
  private words = 0;
  private required = 0;

  constructor(private readonly index: SearchIndex) {
    this.sums = new Float64Array(index.all.count);
    this.counts = new Uint8Array(index.all.count);
    this.last = new Uint8Array(index.all.count);
    this.found = new Uint8Array(index.terms.words.count);
  }

  /** Looks for one more word; where all are needed, only in what has those before. */
  add(word: string, lookup: Lookup, boosts: Boosts, needsAll: boolean): void {
    const needed = needsAll ? this.words : 0;
    this.words++;
    for (const { place, weight } of expand(this.index.terms.words, word, lookup)) {
      this.found[place] = (this.found[place] ?? 0) | (this.required > 0 ? after : before);
      this.addTerm(place, weight, boosts, needed);
    }
  }

  /** Forgets what has not all the words so far. */
  dropIncomplete(): void {
    this.required = this.words;
    for (let id = 0; id < this.counts.length; id++) {
      if ((this.counts[id] ?? 0) < this.words) this.counts[id] = this.sums[id] = 0;
    }
  }

  of(id: number): number {
    return (this.sums[id] ?? 0) * (this.counts[id] ?? 0);
  }

  /** Whether a term is among those by which a thing that has it was found. */
  hasFound(id: number, term: string): boolean {
    const place = this.index.terms.words.find(term);
    const isComplete = (this.counts[id] ?? 0) >= this.required;
    return ((this.found[place] ?? 0) & (isComplete ? before | after : after)) !== 0;
  }

  private addTerm(place: number, weight: number, boosts: Boosts, needed: number): void {
    const { terms, tellings } = this.index;
    const postings = terms.at(place);
    const rarities = weighRarity(postings, this.sums.length, boosts);
    for (const posting of postings) {
      const id = idOf(posting);
      const isNew = this.last[id] !== this.words;
      const count = this.counts[id] ?? 0;
      if (isNew && count < needed) continue;
      const score = weight * (rarities[fieldOf(posting)] ?? 0) * (tellings[posting] ?? 0);
      this.sums[id] = (this.sums[id] ?? 0) + score;
      if (!isNew) continue;
      this.last[id] = this.words;
      this.counts[id] = count + 1;
    }
  }
}

/** What a term counts in each field: the more, the fewer things have it there. */
function weighRarity(postings: Uint32Array, all: number, boosts: Boosts): number[] {
  const counts = fields.map(() => 0);
  for (const posting of postings) counts[fieldOf(posting)] = (counts[fieldOf(posting)] ?? 0) + 1;
  return fields.map((field, index) => {
    const having = counts[index] ?? 0;
    return boosts[field] * Math.log(1 + (all - having + 0.5) / (having + 0.5));
  });
}

interface Expansion {
  place: number;
  weight: number;
}

/** The terms that a word stands for: itself, longer ones, then others that are like it, each once. */
function* expand(words: SortedWords, word: string, { begins, typos }: Lookup): Generator<Expansion> {
  const exact = words.find(word);
  if (exact >= 0) yield { place: exact, weight: 1 };
  const [from, to] = begins ? words.findBeginning(word) : [0, 0];
  for (let place = from; place < to; place++) {
    const length = words.lengthOf(place);
    const weight = (0.375 * length) / (length + 0.3 * (length - word.length));
    if (place !== exact) yield { place, weight };
  }
  if (typos === 0) return;
  for (const { place, distance } of findNear(words, word, typos)) {
    const length = words.lengthOf(place);
    const isNew = place !== exact && (place < from || place >= to);
    if (isNew) yield { place, weight: (0.45 * length) / (length + distance) };
  }
}
