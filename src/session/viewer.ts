import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Profile } from "@/domain/graph";
import type { Person } from "@/domain/person";
import { renameLevels } from "@/domain/progress";
import { getCatalogue, getDatabase } from "@/store/current";
import { findPersonByKey } from "@/store/person/identity";
import { getLevels } from "@/store/person/progress";
import { getAccount } from "./account";
import { getPersonOf } from "./person";

const cookieName = "archway";

/** Browsers keep no cookie for longer. */
const maxAge = 400 * 24 * 60 * 60;

/** Who is asking: the id of a person, or null for a visitor. Never sets a cookie. */
export const getViewer = cache(async (): Promise<string | null> => {
  return (await getAccount())?.personId ?? getBrowserPerson();
});

/** The person whom this browser's own key belongs to, signed in or not. */
export async function getBrowserPerson(): Promise<string | null> {
  const key = (await cookies()).get(cookieName)?.value;
  return key === undefined ? null : findPersonByKey(getDatabase(), key, new Date());
}

/** Takes this browser's own key away, which a sign-in replaces. */
export async function dropBrowserKey(): Promise<void> {
  (await cookies()).delete(cookieName);
}

/** The levels of whoever is asking, under the present ids of the skills; empty for a visitor. */
export const getViewerLevels = cache(async (): Promise<Profile> => {
  const viewer = await getViewer();
  if (viewer === null) return new Map();
  const { renames } = await getCatalogue();
  return renameLevels(await getLevels(getDatabase(), viewer), renames.skill);
});

/** Everything that whoever is asking holds, under the present ids; nothing for a visitor. */
export const getViewerPerson = cache(async (): Promise<Person> => {
  return getPersonOf(await getViewer());
});

/** Has the browser keep a person's key, or forget it. */
export async function keepKey(key: string | null): Promise<void> {
  const secure = (await headers()).get("x-forwarded-proto") === "https";
  const fixed = { httpOnly: true, sameSite: "lax", secure, path: "/" } as const;
  (await cookies()).set(cookieName, key ?? "", { ...fixed, maxAge: key === null ? 0 : maxAge });
}
