import { renamePerson } from "@/domain/merge-people";
import { type Person, visitor } from "@/domain/person";
import { getCatalogue, getDatabase } from "@/store/current";
import { getPerson } from "@/store/person/read";

/** Everything that a person holds, under the present ids; null when there is no such person. */
export async function findPerson(id: string): Promise<Person | null> {
  const person = await getPerson(getDatabase(), id);
  return person && renamePerson(person, (await getCatalogue()).renames);
}

/** The same for whoever is asking; of a visitor, nothing. */
export async function getPersonOf(id: string | null): Promise<Person> {
  return (id === null ? null : await findPerson(id)) ?? visitor;
}
