/**
 * The sentences of a text, without the space between them. A point ends one only where the next word begins
 * like a sentence, so that "e.g. this" stays whole. Joined by spaces they are the text, its spaces made single.
 */
export function splitSentences(text: string): string[] {
  const words = text.trim().replaceAll(/\s+/g, " ");
  return words.split(/(?<=[.!?…]["”’)]?) (?=[\p{Lu}"“‘(])/u);
}
