import { wordsOf } from "./search-words";

/** A word of a text: where it stands, and how it is compared. */
export interface Token {
  from: number;
  to: number;
  /** Without case, accents, apostrophes and plural. */
  key: string;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L})|[+#](?![\p{L}\p{N}]))*/gu;
const address = /(?:https?:\/\/|www\.)[^\s)>\]]*|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}/gi;

/**
 * The words of a text in their order; the words inside of web and e-mail addresses are none.
 * Invariants: words do not overlap, and each is the part of the text from `from` up to `to`. Linear in the text.
 */
export function tokensOf(text: string): Token[] {
  const masked = text.replaceAll(address, (found) => "\u0000".repeat(found.length));
  const keys = new Map<string, string>();
  return Array.from(masked.matchAll(word), ({ 0: written, index }) => {
    const key = keys.get(written) ?? wordsOf(written).join("");
    keys.set(written, key);
    return { from: index, to: index + written.length, key };
  });
}

/** Longer space than this is a column or a page, not a space between two words. */
const widestSpace = 40;

/** Whether what stands between two words can stand inside of a name: a space, one line break or one sign. */
export function isInsideName(between: string): boolean {
  if (between.length > widestSpace) return false;
  return /^(?:[-‐‑–/._]|\s[/&]\s)$/.test(between) || (/^\s+$/.test(between) && !/\n\s*\n/.test(between));
}

/** Whether what stands between two words ends a sentence, a line or an item of a list. */
export function endsPassage(between: string): boolean {
  return between.includes("\n") || /[.!?…]["”’)]?\s/.test(between) || /\s[•·|]\s/.test(between);
}
