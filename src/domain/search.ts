import type { SearchOptions } from "minisearch";
import type { Catalogue } from "./catalogue";
import { type Finding, longestQuery } from "./finding";
import type { Indexed, SearchIndex } from "./search-index";
import { squeeze, termsOf, wordsOf } from "./search-words";

export interface SearchAnswer {
  findings: Finding[];
  /** Only where nothing was found: what comes nearest. */
  nearest: Finding[];
}

const mostWords = 6;
const mostNearest = 5;

/** A single letter begins too many words, unless it is in the word being typed. */
const isBeginning = (word: string, place: number, words: string[]): boolean =>
  word.length > 1 || place === words.length - 1;
/** How many letters may be wrong: two that changed places count as two. */
const typosIn = (word: string): number => (word.length < 6 ? 1 : 2);

const asTyped: SearchOptions = { combineWith: "AND", prefix: isBeginning };
const mistyped: SearchOptions = { ...asTyped, fuzzy: (word) => (word.length < 4 ? 1 : 2) };
const roughly: SearchOptions = { combineWith: "OR", fuzzy: (word) => 1 + typosIn(word) };

/**
 * Everything that a query finds, best first: what has exactly this name, then what has all its words
 * or words that begin so; where there is no such thing, what has them but for typing errors.
 * Invariant: the same content and query give the same answer, in the same order.
 */
export function search(catalogue: Catalogue, query: string): SearchAnswer {
  const words = wordsOf(query.slice(0, longestQuery));
  if (words.length === 0) return { findings: [], nearest: [] };
  const index = catalogue.searchIndex.get();
  const isKnown = (word: string): boolean => index.terms.search(word).length > 0;
  const misspelt: SearchOptions = { ...asTyped, fuzzy: (word) => (isKnown(word) ? 0 : typosIn(word)) };
  for (const options of [asTyped, misspelt, mistyped]) {
    const findings = find(index, words, options);
    if (findings.length > 0) return { findings, nearest: [] };
  }
  return { findings: [], nearest: find(index, words, roughly).slice(0, mostNearest) };
}

/** How much more a whole name counts than a word of it. */
const wholeBoost = { title: 16, otherNames: 12 };
/** What one word gets as a word and as a whole name, so that it is looked for once. */
const singleBoost = { title: 20, otherNames: 15, text: 2 };

/**
 * Looks for each of the words, and for all of them as one word: so a whole name counts most, and is
 * found where a space is missing or one word became another.
 */
function find(index: SearchIndex, words: readonly string[], options: SearchOptions): Finding[] {
  const whole = squeeze(words);
  const distinct = [...new Set(words)].slice(0, mostWords);
  const isOne = distinct.length === 1;
  const exact = new Set(index.named.get(whole));
  const fuzzy = !isOne && exact.size === 0 ? typosIn(whole) : options.fuzzy;
  const byWords = { ...options, queries: [distinct.join(" ")] };
  const byWhole = { ...options, fuzzy, boost: isOne ? singleBoost : wholeBoost, queries: [whole] };
  return index.terms
    .search({ ...options, combineWith: "OR", queries: isOne ? [byWhole] : [byWords, byWhole] })
    .map(({ id, score, terms }) => ({ id: Number(id), score, terms }))
    .map((each) => (exact.has(each.id) ? { ...each, score: Infinity } : each))
    .sort((a, b) => (a.score === b.score ? a.id - b.id : b.score - a.score))
    .flatMap(({ id, terms }) => {
      const found = index.all[id];
      return found ? describe(found, new Set(terms), distinct.length) : [];
    });
}

/** The finding, with the other name that has more of the words, where the title has not all of them. */
function describe({ finding, otherNames }: Indexed, found: ReadonlySet<string>, words: number): Finding {
  let also: string | null = null;
  if (otherNames.length === 0) return { ...finding, also };
  let most = countFound(finding.title, found);
  for (const other of most < words ? otherNames : []) {
    const count = countFound(other, found);
    if (count > most) [also, most] = [other, count];
  }
  return { ...finding, also };
}

/** How many words of a name were found; one where it is found by something else. */
function countFound(name: string, found: ReadonlySet<string>): number {
  const count = new Set(wordsOf(name).filter((word) => found.has(word))).size;
  return count === 0 && termsOf(name).some((term) => found.has(term)) ? 1 : count;
}
