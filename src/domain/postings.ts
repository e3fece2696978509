import { SortedWords } from "./sorted-words";

/** In which things words stand: the numbers by which a word is found, for many words in one array. */
export class Postings {
  constructor(
    readonly words: SortedWords,
    /** Where the numbers of each word begin, and at last where the last ones end. */
    private readonly starts: Uint32Array,
    private readonly numbers: Uint32Array,
  ) {}

  /** What was added with the word at a place, in the order in which it was. */
  at(place: number): Uint32Array {
    return this.numbers.subarray(this.starts[place], this.starts[place + 1]);
  }

  /** What was added with this very word. */
  get(word: string): Uint32Array {
    const place = this.words.find(word);
    return place < 0 ? new Uint32Array() : this.at(place);
  }
}

/** Collects words with numbers, then puts them in order. */
export class PostingsBuilder {
  private readonly orderOf = new Map<string, number>();
  private readonly added = { words: new Growing(), numbers: new Growing() };

  add(word: string, number: number): void {
    let order = this.orderOf.get(word);
    if (order === undefined) this.orderOf.set(word, (order = this.orderOf.size));
    this.added.words.push(order);
    this.added.numbers.push(number);
  }

  /** Sorts by first letters, one after the other: all at once would take a tenth of a second. */
  *build(): Generator<undefined, Postings> {
    const byLetter = new Map<string, string[]>();
    for (const word of this.orderOf.keys()) {
      const letter = word.slice(0, 1);
      const some = byLetter.get(letter);
      if (some) some.push(word);
      else byLetter.set(letter, [word]);
    }
    yield;
    const sorted: string[] = [];
    for (const letter of [...byLetter.keys()].sort()) {
      for (const word of (byLetter.get(letter) ?? []).sort()) sorted.push(word);
      yield;
    }
    const places = new Uint32Array(sorted.length);
    for (const [place, word] of sorted.entries()) places[this.orderOf.get(word) ?? 0] = place;
    yield;
    const words = new SortedWords(sorted);
    yield;
    return this.arrange(words, places);
  }

  /** Puts the numbers of each word together; `places` are those of the words in the order they were added. */
  private arrange(words: SortedWords, places: Uint32Array): Postings {
    const [orders, numbers] = [this.added.words.values, this.added.numbers.values];
    const starts = new Uint32Array(words.count + 1);
    for (const order of orders) addAt(starts, (places[order] ?? 0) + 1, 1);
    for (let place = 0; place < words.count; place++) addAt(starts, place + 1, starts[place] ?? 0);
    const next = starts.slice();
    const arranged = new Uint32Array(numbers.length);
    for (const [index, order] of orders.entries()) {
      const place = places[order] ?? 0;
      arranged[next[place] ?? 0] = numbers[index] ?? 0;
      addAt(next, place, 1);
    }
    return new Postings(words, starts, arranged);
  }
}

function addAt(numbers: Uint32Array, index: number, more: number): void {
  numbers[index] = (numbers[index] ?? 0) + more;
}

/** Numbers, more and more of them, without an object for each. */
class Growing {
  private room = new Uint32Array(1024);
  private length = 0;

  push(value: number): void {
    if (this.length === this.room.length) {
      const larger = new Uint32Array(2 * this.length);
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.length++] = value;
  }

  get values(): Uint32Array {
    return this.room.subarray(0, this.length);
  }
}
