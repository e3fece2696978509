import type { Content, Entry, SalaryRow } from "./content";
import { type AnyEntry, findMarks, type Mark } from "./marks";
import { type Inline, type Kind, kinds, plurals } from "./prose";
import { splitSentences } from "./sentences";

/** One thing that rests on a source: a place at which an entry cites it. */
export interface Claim {
  kind: Kind;
  entry: Pick<Entry, "id" | "title">;
  mark: Mark;
}

/** What rests on each source, by its id. */
export type Claims = ReadonlyMap<string, readonly Claim[]>;

/**
 * What rests on each source: every place of every entry that cites it, by kind, entry and reading order;
 * an entry at a time. Invariant: each footnote and each row of pay of the content set is in exactly one of
 * the lists, once.
 */
export function* gatherClaims(content: Content): Generator<undefined, Claims> {
  const claims = new Map<string, Claim[]>();
  for (const kind of kinds) {
    const entries: readonly AnyEntry[] = content[plurals[kind]];
    for (const entry of entries) {
      for (const mark of findMarks(entry)) {
        const list = claims.get(mark.citation.source);
        if (list) list.push({ kind, entry, mark });
        else claims.set(mark.citation.source, [{ kind, entry, mark }]);
      }
      yield;
    }
  }
  return claims;
}

/** The claims of one entry, with the rows of pay apart from what is said in words. */
export interface EntryClaims {
  kind: Kind;
  entry: Pick<Entry, "id" | "title">;
  said: readonly Mark[];
  pay: readonly { mark: Mark; row: SalaryRow }[];
}

/** Claims gathered by the entry they stand in, in the order given; none is left out and none is doubled. */
export function groupByEntry(claims: readonly Claim[]): EntryClaims[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.kind} ${claim.entry.id}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const marks = group.map((claim) => claim.mark);
    return {
      kind: first.kind,
      entry: first.entry,
      said: marks.filter((mark) => !("row" in mark.passage)),
      pay: marks.flatMap((mark) => ("row" in mark.passage ? [{ mark, row: mark.passage.row }] : [])),
    };
  });
}

/** The sentence that a mark in running text closes; empty for a row of pay, never more than its passage. */
export function sentenceOf({ passage, bearer }: Mark): string {
  if ("row" in passage) return "";
  const { text, found } = textUntil(passage.words, bearer);
  return splitSentences(found ? text : "").at(-1) ?? "";
}

function textUntil(words: readonly Inline[], end: object): { text: string; found: boolean } {
  let text = "";
  for (const word of words) {
    if (word === end) return { text, found: true };
    if ("children" in word) {
      const inner = textUntil(word.children, end);
      text += inner.text;
      if (inner.found) return { text, found: true };
    } else if (word.type === "break") text += " ";
    else if (word.type !== "cite") text += word.text;
  }
  return { text, found: false };
}
