import { renamePerson } from "@/domain/merge-people";
import type { Person } from "@/domain/person";
import { getCatalogue, getDatabase } from "@/store/current";
import { findPersonByKey } from "@/store/person/identity";
import { getPerson } from "@/store/person/read";

/** Whose plan a calendar's key opens; null for one that is unknown or was ended. */
export async function getCalendarPerson(key: string): Promise<Person | null> {
  const database = getDatabase();
  const id = await findPersonByKey(database, key, new Date(), "calendar");
  const person = id === null ? null : await getPerson(database, id);
  return person && renamePerson(person, (await getCatalogue()).renames);
}
