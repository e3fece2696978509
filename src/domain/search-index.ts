import type { Content } from "./content";
import { type Postings, PostingsBuilder } from "./postings";
import { squeeze, termsOf, wordsOf } from "./search-words";
import { type Searchable, Searchables } from "./searchable";

/** Where a term may stand, the most telling first. */
export const fields = ["title", "otherNames", "text"] as const;
export type Field = (typeof fields)[number];

export interface SearchIndex {
  /** What can be found; ids are places among it. */
  all: Searchables;
  /** What a title, alias or code names, by that name as one word. */
  named: Postings;
  /** Where each term stands: see `postingOf`. */
  terms: Postings;
  /** How much one term of a thing tells in each field, by posting. */
  tellings: Float32Array;
}

const places = 4;

/** A thing and a field of it as one number; `idOf` and `fieldOf` take it apart. */
function postingOf(id: number, field: number): number {
  return places * id + field;
}

export const idOf = (posting: number): number => posting >>> 2;
export const fieldOf = (posting: number): number => posting & 3;

const mostWordsOfWhole = 3;

/** So many at a time that others hardly notice: a millisecond or two. */
const thingsInStep = 50;

/**
 * Indexes everything of a content set that can be found, a few at a time.
 * Invariant: ids are places in `all`, in the order in which equals are shown.
 */
export function* growSearchIndex(content: Content): Generator<undefined, SearchIndex> {
  const all = new Searchables(content);
  const named = new PostingsBuilder();
  const terms = new PostingsBuilder();
  const lengths = new Uint16Array(places * all.count);
  let id = 0;
  for (const searchable of all) {
    for (const [field, found] of termsOfFields(searchable).entries()) {
      lengths[postingOf(id, field)] = found.size;
      for (const term of found) terms.add(term, postingOf(id, field));
    }
    const names = [searchable.title, ...searchable.otherNames].map((name) => squeeze(wordsOf(name)));
    for (const name of new Set(names)) named.add(name, id);
    if (++id % thingsInStep === 0) yield;
  }
  const index = { all, named: yield* named.build(), terms: yield* terms.build() };
  yield;
  return { ...index, tellings: weighLengths(lengths, all.count) };
}

/** As BM25+ has it: a term tells less where there are many, compared with other things. */
function weighLengths(lengths: Uint16Array, count: number): Float32Array {
  const [saturation, leaning, least] = [1.2, 0.7, 0.5];
  const sums = fields.map(() => 0);
  // What has no term counts as one that has one, so that the few that have a name more are not held to be short.
  const lengthOf = (posting: number): number => Math.max(1, lengths[posting] ?? 0);
  for (let id = 0; id < count; id++) {
    for (const field of fields.keys()) sums[field] = (sums[field] ?? 0) + lengthOf(postingOf(id, field));
  }
  return Float32Array.from(lengths, (_, posting) => {
    const mean = (sums[fieldOf(posting)] ?? 0) / count;
    const norm = 1 - leaning + (leaning * lengthOf(posting)) / mean;
    return least + (saturation + 1) / (1 + saturation * norm);
  });
}

/** The terms in the order of the fields. */
function termsOfFields({ kind, title, otherNames, text }: Searchable): ReadonlySet<string>[] {
  const terms = termsOf(title);
  // Of resources there are many, with long titles that nobody types as one word: each would be one more term.
  const isLong = kind === "resource" && terms.length > mostWordsOfWhole;
  return [
    new Set(isLong ? wordsOf(title) : terms),
    new Set(otherNames.flatMap(termsOf)),
    new Set(wordsOf(text)),
  ];
}
