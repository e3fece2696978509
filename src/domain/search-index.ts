import MiniSearch from "minisearch";
import type { Content } from "./content";
import type { FindingKind } from "./finding";
import { squeeze, termsOf, wordsOf } from "./search-words";
import { listSearchables, type Searchable } from "./searchable";

/** A role or a skill is meant more often than what is written about it. */
const kindBoosts: Record<FindingKind, number> = {
  role: 2,
  skill: 1.5,
  certification: 1,
  source: 0.6,
  start: 1,
  resource: 0.4,
};

export interface Name {
  name: string;
  /** Each once. */
  words: readonly string[];
  /** The words, and whatever else it is found by. */
  terms: readonly string[];
}

/** Something that can be found, and by which terms: its title first among its names. */
export interface Indexed {
  searchable: Searchable;
  title: Name;
  otherNames: readonly Name[];
}

/** The terms of each field, with spaces between them. */
interface Document {
  id: number;
  title: string;
  otherNames: string;
  text: string;
}

export interface SearchIndex {
  all: readonly Indexed[];
  /** What a title, alias or code names, by that name as one word. */
  named: ReadonlyMap<string, ReadonlySet<number>>;
  terms: MiniSearch<Document>;
}

/**
 * Indexes everything of a content set that can be found.
 * Invariant: ids are places in `all`, in the order in which equals are shown.
 */
export function buildSearchIndex(content: Content): SearchIndex {
  const all = listSearchables(content).map((searchable) => ({
    searchable,
    title: readName(searchable.title),
    otherNames: searchable.otherNames.map(readName),
  }));
  const named = new Map<string, Set<number>>();
  const terms = new MiniSearch<Document>({
    fields: ["title", "otherNames", "text"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, otherNames: 3 },
      boostDocument: (id: number) => kindBoosts[all[id]?.searchable.kind ?? "resource"],
    },
  });
  all.forEach(({ searchable, title, otherNames }, id) => {
    terms.add({
      id,
      title: title.terms.join(" "),
      otherNames: otherNames.flatMap((name) => name.terms).join(" "),
      text: [...new Set(wordsOf(searchable.text))].join(" "),
    });
    for (const { name } of [title, ...otherNames]) {
      const key = squeeze(wordsOf(name));
      named.set(key, (named.get(key) ?? new Set()).add(id));
    }
  });
  return { all, named, terms };
}

function readName(name: string): Name {
  return { name, words: [...new Set(wordsOf(name))], terms: termsOf(name) };
}
