import type { Transaction } from "./database";
import { hashKey } from "./person/identity";

const minute = 60_000;

/** How long attempts are counted from the first of them on; then they are forgotten. */
const span = 15 * minute;

export interface AttemptLimit {
  key: string;
  most: number;
}

/** The key of an e-mail address, in which it cannot be read. */
export function emailKey(email: string): string {
  return hashKey(`e-mail ${email.trim().toLowerCase()}`);
}

export function addressKey(address: string): string {
  return hashKey(`address ${address}`);
}

/**
 * Counts an attempt under each key, and answers how many seconds to wait when one has had too many, else 0.
 * It is counted before the password is looked at, so that attempts at the same time do not slip through.
 */
export async function countAttempt(
  tx: Transaction,
  limits: readonly AttemptLimit[],
  now: Date,
): Promise<number> {
  await tx.attempts.deleteMany({ where: { since: { lte: new Date(now.getTime() - span) } } });
  let wait = 0;
  for (const { key, most } of limits) {
    const { count, since } = await tx.attempts.upsert({
      where: { key },
      create: { key, count: 1, since: now },
      update: { count: { increment: 1 } },
    });
    if (count > most) wait = Math.max(wait, Math.ceil((since.getTime() + span - now.getTime()) / 1000));
  }
  return wait;
}

/** After a right password, earlier wrong ones no longer count. */
export async function forgetAttempts(tx: Transaction, keys: readonly string[]): Promise<void> {
  await tx.attempts.deleteMany({ where: { key: { in: [...keys] } } });
}
