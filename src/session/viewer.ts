import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Profile } from "@/domain/graph";
import { renameLevels } from "@/domain/progress";
import { getCatalogue, getDatabase } from "@/store/current";
import type { Transaction } from "@/store/database";
import { createPerson, findPersonByKey } from "@/store/person";
import { getLevels } from "@/store/progress";
import { getAccount } from "./account";

const cookieName = "archway";

/** Browsers keep no cookie for longer. */
const maxAge = 400 * 24 * 60 * 60;

/** Who is asking: the id of a person, or null for a visitor. Never sets a cookie. */
const getViewer = cache(async (): Promise<string | null> => {
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

/** The person who is asking; the first thing that is kept creates one, and the cookie for it. */
export async function requirePerson(tx: Transaction): Promise<string> {
  const viewer = await getViewer();
  if (viewer !== null) return viewer;
  const { id, key } = await createPerson(tx, new Date());
  const secure = (await headers()).get("x-forwarded-proto") === "https";
  (await cookies()).set(cookieName, key, { httpOnly: true, sameSite: "lax", secure, path: "/", maxAge });
  return id;
}
