import type { Person } from "@/domain/person";
import { getDatabase } from "@/store/current";
import { findPersonByKey } from "@/store/person/identity";
import { findPerson } from "./person";

/** Whose plan a calendar's key opens; null for one that is unknown or was ended. */
export async function getCalendarPerson(key: string): Promise<Person | null> {
  const id = await findPersonByKey(getDatabase(), key, new Date(), "calendar");
  return id === null ? null : findPerson(id);
}
