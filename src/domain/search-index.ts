import MiniSearch from "minisearch";
import type { Content } from "./content";
import type { Finding, FindingKind } from "./finding";
import { squeeze, termsOf, wordsOf } from "./search-words";
import { listSearchables } from "./searchable";

/** A role or a skill is meant more often than what is written about it. */
const kindBoosts: Record<FindingKind, number> = {
  role: 2,
  skill: 1.5,
  certification: 1,
  source: 0.6,
  start: 1,
  resource: 0.4,
};

/** Something that can be found, with the other names by which it is. */
export interface Indexed {
  finding: Omit<Finding, "also">;
  otherNames: readonly string[];
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
  named: ReadonlyMap<string, readonly number[]>;
  terms: MiniSearch<Document>;
}

const mostWordsOfWhole = 3;

/** So many at a time that others hardly notice: a millisecond or two. */
const documentsInStep = 50;

/**
 * Indexes everything of a content set that can be found, a few at a time.
 * Invariant: ids are places in `all`, in the order in which equals are shown.
 */
export function* growSearchIndex(content: Content): Generator<undefined, SearchIndex> {
  const all: Indexed[] = [];
  const named = new Map<string, number[]>();
  const terms = new MiniSearch<Document>({
    fields: ["title", "otherNames", "text"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, otherNames: 3 },
      boostDocument: (id: number) => kindBoosts[all[id]?.finding.kind ?? "resource"],
    },
  });
  for (const { otherNames, text, ...finding } of listSearchables(content)) {
    const id = all.push({ finding, otherNames }) - 1;
    terms.add({
      id,
      title: titleTermsOf(finding).join(" "),
      otherNames: otherNames.flatMap(termsOf).join(" "),
      text: [...new Set(wordsOf(text))].join(" "),
    });
    for (const name of [finding.title, ...otherNames]) {
      const key = squeeze(wordsOf(name));
      const sameName = named.get(key);
      if (sameName) sameName.push(id);
      else named.set(key, [id]);
    }
    if (all.length % documentsInStep === 0) yield;
  }
  return { all, named, terms };
}

/** Of resources there are many, with long titles that nobody types as one word: each would be one more term. */
function titleTermsOf({ kind, title }: Indexed["finding"]): string[] {
  const terms = termsOf(title);
  return kind === "resource" && terms.length > mostWordsOfWhole ? wordsOf(title) : terms;
}
