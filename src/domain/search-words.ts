/**
 * The words of a text as they are compared: without case, accents and punctuation, one and many alike.
 * Invariant: only letters, digits, + and #, so that C++ and C# stay what they are.
 */
export function wordsOf(text: string): string[] {
  const words = plain(text).match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return words.map(singular);
}

const isPlain = /^[ -&(-~]*$/;

function plain(text: string): string {
  const bare = isPlain.test(text) ? text : text.normalize("NFKD").replace(/[\p{M}'’]/gu, "");
  return bare.toLowerCase();
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<![siu])s$/, "") : word;
}

/** Words as one: "machine learning" is also typed without its space. */
export function squeeze(words: readonly string[]): string {
  return singular(words.join(""));
}

/**
 * By what a name is found: its words, words joined by a sign also as one ("CI/CD" as "cicd"), what is
 * done by its verb ("tuning" as "tune"), and the whole name as one. Invariant: each once, the words first.
 */
export function termsOf(name: string): string[] {
  const words = wordsOf(name);
  const joined = name.match(/\S+[^\s\p{L}\p{N}]\S+/gu) ?? [];
  const compounds = joined.map((part) => squeeze(wordsOf(part)));
  const verbs = words.map((word) => word.replace(/(?<=..)ing$/, "e"));
  return [...new Set([...words, ...compounds, ...verbs, squeeze(words)])];
}
