import { renamePerson } from "@/domain/merge-people";
import type { Person } from "@/domain/person";
import { getCatalogue, getDatabase } from "@/store/current";
import { getPerson } from "@/store/person/read";

/** Everything that a person holds, under the present ids; null when there is no such person. */
export async function findPerson(id: string): Promise<Person | null> {
  const person = await getPerson(getDatabase(), id);
  return person && renamePerson(person, (await getCatalogue()).renames);
}
