import type { Cause } from "@/domain/change";
import { Refusal } from "@/domain/refusal";
import { getDatabase } from "@/store/current";
import { createPerson, deletePerson } from "@/store/person/identity";
import { lockPerson, type PersonWrite } from "@/store/person/write";
import { getViewer, keepKey } from "./viewer";

interface WriteOptions {
  cause: Exclude<Cause, "publish">;
  /** What a client named the write, if it did: see `PersonWrite`. */
  writeId?: string | null;
  /** Whether a visitor becomes a person by it; where there must be something already, a visitor is refused. */
  createsPerson?: boolean;
}

/** Carries out a write of whoever is asking with a browser. */
export async function writeAsViewer<T>(
  options: WriteOptions,
  work: (write: PersonWrite) => Promise<T>,
): Promise<T> {
  return writeAs(await getViewer(), options, work);
}

/**
 * Carries out a write of a person, as one transaction. The first thing that a visitor keeps creates the
 * person; the cookie is set when it has been kept, so that a refused write leaves nothing behind.
 */
export async function writeAs<T>(
  viewer: string | null,
  { cause, writeId = null, createsPerson = true }: WriteOptions,
  work: (write: PersonWrite) => Promise<T>,
): Promise<T> {
  if (viewer === null && !createsPerson) throw new Refusal("unknown", "Nothing is kept of you yet.");
  const at = new Date();
  const { result, key } = await getDatabase().write(async (tx) => {
    const person = viewer === null ? await createPerson(tx, at) : { id: viewer, key: null };
    const write = { tx, personId: person.id, writeId, cause, at };
    return { result: await work(write), key: person.key };
  });
  if (key !== null) await keepKey(key);
  return result;
}

/** Deletes everything that is kept of whoever is asking with a browser, which forgets the key. */
export async function deleteViewer(): Promise<void> {
  const viewer = await getViewer();
  if (viewer !== null) await deleteEverything(viewer);
  await keepKey(null);
}

/** Deletes everything that is kept of a person. */
export async function deleteEverything(personId: string): Promise<void> {
  await getDatabase().write(async (tx) => {
    await lockPerson(tx, personId);
    await deletePerson(tx, personId);
  });
}
