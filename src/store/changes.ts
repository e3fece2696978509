import { type Change, findChanges } from "@/domain/changes";
import { type Content } from "@/domain/content";
import { kinds, plurals } from "@/domain/prose";
import type { Database, Transaction } from "./database";
import { fromColumn } from "./trusted";

/** What one publishing did; the first one puts everything there and lists nothing. */
export interface Publication {
  number: number;
  at: Date;
  /** How many entries the first publishing brought, null for any later one. */
  first: number | null;
  changes: Change[];
}

const mostRows = 500;
const newestFirst = [{ publication: "desc" }, { position: "asc" }] as const;

/** Records what a publishing changes; `before` is null for the first. Keeps the newest rows. */
export async function recordChanges(
  tx: Transaction,
  { publication, at }: { publication: number; at: Date },
  before: Content | null,
  after: Content,
): Promise<void> {
  const rows = before
    ? findChanges(before, after).map(({ what, kind, id, title }) => ({ what, kind, entryId: id, title }))
    : [{ what: "first", title: String(kinds.reduce((sum, kind) => sum + after[plurals[kind]].length, 0)) }];
  await tx.contentChange.createMany({
    data: rows.slice(0, mostRows).map((row, position) => ({ ...row, publication, position, at })),
  });
  const [oldest] = await tx.contentChange.findMany({ orderBy: [...newestFirst], skip: mostRows, take: 1 });
  if (!oldest) return;
  const { publication: from, position } = oldest;
  await tx.contentChange.deleteMany({
    where: { OR: [{ publication: { lt: from } }, { publication: from, position: { gte: position } }] },
  });
}

/** What has been published, the newest first, as far back as it is kept. */
export async function getPublications({ read }: Database): Promise<Publication[]> {
  const publications = new Map<number, Publication>();
  for (const row of await read.contentChange.findMany({ orderBy: [...newestFirst] })) {
    const { publication: number, at, what, kind, entryId: id, title } = row;
    const found = publications.get(number) ?? { number, at, first: null, changes: [] };
    publications.set(number, found);
    if (kind === null || id === null) found.first = Number(title);
    else found.changes.push({ what: fromColumn(what), kind: fromColumn(kind), id, title });
  }
  return [...publications.values()];
}
