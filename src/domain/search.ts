import type { Catalogue } from "./catalogue";
import { type Finding, type FindingKind, longestQuery } from "./finding";
import { rank } from "./ranking";
import type { SearchIndex } from "./search-index";
import { type Boosts, Scores } from "./search-scores";
import { squeeze, termsOf, wordsOf } from "./search-words";

export interface SearchAnswer {
  /** How much was found; `findings` has the best of it. */
  total: number;
  findings: Finding[];
  /** Only where nothing was found: what comes nearest. */
  nearest: Finding[];
}

const mostWords = 6;
const mostNearest = 5;
/** Nobody reads on after so many: who does not find it among them types another word. */
const mostFindings = 500;

/** How many letters may be wrong: two that changed places count as two. */
const typosIn = (word: string): number => (word.length < 6 ? 1 : 2);

/** How the words of a query are looked for. */
interface Attempt {
  needsAll: boolean;
  begins: boolean;
  typosIn: (word: string) => number;
}

const asTyped: Attempt = { needsAll: true, begins: true, typosIn: () => 0 };
const mistyped: Attempt = { ...asTyped, typosIn: (word) => (word.length < 4 ? 1 : 2) };
const roughly: Attempt = { needsAll: false, begins: false, typosIn: (word) => 1 + typosIn(word) };

/**
 * What a query finds, best first: what has exactly this name, then what has all its words or words
 * that begin so; where there is no such thing, what has them but for typing errors.
 * Invariant: the same content and query give the same answer, in the same order.
 */
export function search(catalogue: Catalogue, query: string): SearchAnswer {
  const words = wordsOf(query.slice(0, longestQuery));
  if (words.length === 0) return { total: 0, findings: [], nearest: [] };
  const index = catalogue.searchIndex.get();
  const isKnown = (word: string): boolean => index.terms.words.find(word) >= 0;
  const misspelt: Attempt = { ...asTyped, typosIn: (word) => (isKnown(word) ? 0 : typosIn(word)) };
  for (const attempt of [asTyped, misspelt, mistyped]) {
    const answer = find(index, words, attempt, mostFindings);
    if (answer.total > 0) return { ...answer, nearest: [] };
  }
  const nearest = find(index, words, roughly, mostNearest).findings;
  return { total: 0, findings: [], nearest };
}

const wordBoosts: Boosts = { title: 4, otherNames: 3, text: 1 };
/** How much more a whole name counts than a word of it. */
const wholeBoosts: Boosts = { title: 16, otherNames: 12, text: 1 };
/** What one word gets as a word and as a whole name, so that it is looked for once. */
const singleBoosts: Boosts = { title: 20, otherNames: 15, text: 2 };

/** A role or a skill is meant more often than what is written about it. */
const kindBoosts: Record<FindingKind, number> = {
  role: 2,
  skill: 1.5,
  certification: 1,
  source: 0.6,
  start: 1,
  resource: 0.4,
};

/**
 * Looks for each of the words, and for all of them as one word: so a whole name counts most, and is
 * found where a space is missing or one word became another.
 */
function find(
  index: SearchIndex,
  words: readonly string[],
  { needsAll, begins, typosIn: typosOf }: Attempt,
  most: number,
): Omit<SearchAnswer, "nearest"> {
  const whole = squeeze(words);
  const distinct = [...new Set(words)].slice(0, mostWords);
  const isOne = distinct.length === 1;
  const exact = new Set(index.named.get(whole));
  const scores = new Scores(index);
  for (const [place, word] of isOne ? [] : distinct.entries()) {
    // A single letter begins too many words, unless it is in the word being typed.
    const isBeginning = begins && (word.length > 1 || place === distinct.length - 1);
    scores.add(word, { begins: isBeginning, typos: typosOf(word) }, wordBoosts, needsAll);
  }
  if (needsAll) scores.dropIncomplete();
  const typos = !isOne && exact.size === 0 ? typosIn(whole) : typosOf(whole);
  scores.add(whole, { begins, typos }, isOne ? singleBoosts : wholeBoosts, false);
  const { total, best } = rank(index.all.count, most, (id) => {
    if (exact.has(id)) return Infinity;
    const score = scores.of(id);
    return score === 0 ? 0 : score * kindBoosts[index.all.kindAt(id) ?? "resource"];
  });
  return { total, findings: best.flatMap((id) => describe(index, id, scores, distinct.length)) };
}

/** The finding, with the other name that has more of the words, where the title has not all of them. */
function describe(index: SearchIndex, id: number, scores: Scores, words: number): Finding[] {
  const searchable = index.all.at(id);
  if (!searchable) return [];
  const { otherNames, kind, id: entry, title, context } = searchable;
  const isFound = (term: string): boolean => scores.hasFound(id, term);
  let also: string | null = null;
  let most = otherNames.length === 0 ? words : countFound(title, isFound);
  for (const other of most < words ? otherNames : []) {
    const count = countFound(other, isFound);
    if (count > most) [also, most] = [other, count];
  }
  return [{ kind, id: entry, title, context, also }];
}

/** How many words of a name were found; one where it is found by something else. */
function countFound(name: string, isFound: (term: string) => boolean): number {
  const count = new Set(wordsOf(name).filter(isFound)).size;
  return count === 0 && termsOf(name).some(isFound) ? 1 : count;
}
