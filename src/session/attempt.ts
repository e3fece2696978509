import { headers } from "next/headers";
import { askToWait } from "@/lib/wait";
import { addressKey, countAttempt, emailKey } from "@/store/attempts";
import { getDatabase } from "@/store/current";

/** How often somebody may try to sign in, within a quarter of an hour. */
const most = { email: 5, address: 30 } as const;

/**
 * Counts an attempt to sign in before anything is looked at, by where it comes from and by the e-mail address where one
 * is named; answers how many seconds to wait when there were too many, else 0.
 */
export async function countSignIn(email?: string): Promise<number> {
  const sent = await headers();
  const limits = [
    ...(email === undefined ? [] : [{ key: emailKey(email), most: most.email }]),
    { key: addressKey(sent.get("x-archway-address") ?? ""), most: most.address },
  ];
  const seconds = await getDatabase().write((tx) => countAttempt(tx, limits, new Date()));
  if (seconds > 0) askToWait(sent.get("x-archway-request") ?? "", seconds);
  return seconds;
}
