import type { Citation, Content, Entry } from "@/domain/content";
import { type Kind, kinds, plurals } from "@/domain/prose";
import type { Prisma } from "../generated/sqlite/client";
import { fromJson, toJson } from "../trusted";

/** The columns that every kind of entry has. */
export interface EntryColumns {
  id: string;
  title: string;
  reviewed: string;
  summary: Prisma.JsonValue;
  intro: Prisma.JsonValue;
  sections: Prisma.JsonValue;
}

export function entryColumns({ id, title, reviewed, summary, intro, sections }: Entry, position: number) {
  return {
    id,
    position,
    title,
    reviewed,
    summary: toJson(summary),
    intro: toJson(intro),
    sections: toJson(sections),
  };
}

/** What entries have in tables shared by all kinds, by kind and id. */
export interface Shared {
  citations: ReadonlyMap<string, Citation[]>;
  formerly: ReadonlyMap<string, string[]>;
  /** The one copy of a word that many rows have, such as an id: the database gives each row one of its own. */
  once: (word: string) => string;
}

export function readEntryColumns(kind: Kind, row: EntryColumns, shared: Shared): Entry {
  return {
    id: row.id,
    title: row.title,
    reviewed: row.reviewed,
    formerly: shared.formerly.get(`${kind} ${row.id}`) ?? [],
    summary: fromJson(row.summary),
    intro: fromJson(row.intro),
    sections: fromJson(row.sections),
    citations: shared.citations.get(`${kind} ${row.id}`) ?? [],
  };
}

/** The rows of the shared tables for all entries. */
export function sharedRows(content: Content): {
  citations: Prisma.CitationCreateManyInput[];
  renames: Prisma.RenameCreateManyInput[];
} {
  const citations: Prisma.CitationCreateManyInput[] = [];
  const renames: Prisma.RenameCreateManyInput[] = [];
  for (const kind of kinds) {
    for (const { id, citations: cited, formerly } of content[plurals[kind]]) {
      cited.forEach(({ label, source, where }, position) => {
        citations.push({ ownerKind: kind, ownerId: id, position, label, sourceId: source, locator: where });
      });
      formerly.forEach((earlier, position) => renames.push({ kind, earlier, position, present: id }));
    }
  }
  return { citations, renames };
}

export function readShared(
  citations: readonly {
    ownerKind: string;
    ownerId: string;
    label: string;
    sourceId: string;
    locator: string;
  }[],
  renames: readonly { kind: string; earlier: string; present: string }[],
): Shared {
  const cited = new Map<string, Citation[]>();
  for (const { ownerKind, ownerId, label, sourceId, locator } of citations) {
    append(cited, `${ownerKind} ${ownerId}`, { label, source: sourceId, where: locator });
  }
  const formerly = new Map<string, string[]>();
  for (const { kind, earlier, present } of renames) append(formerly, `${kind} ${present}`, earlier);
  return { citations: cited, formerly, once: keepOnce() };
}

function keepOnce(): (word: string) => string {
  const kept = new Map<string, string>();
  return (word) => {
    const known = kept.get(word);
    if (known === undefined) kept.set(word, word);
    return known ?? word;
  };
}

export const inOrder = { orderBy: { position: "asc" } } as const;

/** Which rows of a table to read. */
interface Slice {
  skip: number;
  take: number;
}

const rowsInSlice = 2_000;

/**
 * The parts of entries, by the entry that they belong to. A table of parts is read from its beginning to its
 * end: asked for by their entries, each would be a parameter, and SQLite takes not enough of those for a large
 * content. It is read in slices, as all its rows at once would take more memory than what is made of them.
 */
export async function groupParts<R, P>(
  readSlice: (slice: Slice) => Promise<R[]>,
  ownerOf: (row: R) => string,
  toPart: (row: R) => P,
): Promise<(owner: string) => P[]> {
  const lists = new Map<string, P[]>();
  await readSlices(readSlice, (row) => {
    append(lists, ownerOf(row), toPart(row));
  });
  return (owner) => lists.get(owner) ?? [];
}

/** Reads a table slice after slice and takes each row. */
export async function readSlices<R>(
  readSlice: (slice: Slice) => Promise<R[]>,
  take: (row: R) => void,
): Promise<void> {
  for (let skip = 0; ; skip += rowsInSlice) {
    const rows = await readSlice({ skip, take: rowsInSlice });
    rows.forEach(take);
    if (rows.length < rowsInSlice) return;
  }
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
