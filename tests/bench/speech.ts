import type { Dice } from "./generate";

/** Words of syllables, some far more frequent than others, as in a language. */
export class Speech {
  private readonly words: string[];

  constructor(private readonly dice: Dice) {
    const syllable = (): string =>
      dice.pick(["ba", "cen", "dri", "fo", "gul", "ma", "ner", "pi", "sto", "tra", "vel"]);
    this.words = Array.from({ length: 2_000 }, () =>
      Array.from({ length: dice.between(1, 4) }, syllable).join(""),
    );
  }

  word(): string {
    return this.words[Math.floor(this.dice.next() ** 3 * this.words.length)] ?? "";
  }

  sentence(least: number, most: number): string {
    return Array.from({ length: this.dice.between(least, most) }, () => this.word()).join(" ");
  }
}
