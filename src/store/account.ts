import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import type { Renames } from "@/domain/progress";
import { emailKey, forgetAttempts } from "./attempts";
import type { Transaction } from "./database";
import { mergePersons } from "./merge";

/**
 * Makes an account and whoever entered something in this browser one person, and answers with that person:
 * the guest becomes the account's person, or is merged into the one that it has. The guest's key is no
 * longer good for anything, and neither are the API tokens: who sat at this browser before must not hold one
 * of an account that somebody else makes or signs in to. Repeated, it changes nothing.
 */
export async function joinPersons(
  tx: Transaction,
  userId: string,
  browser: string | null,
  now: Date,
  renames?: Renames,
): Promise<string> {
  // Held until the end, so that two sign-ins at once agree on the person.
  const { personId: own } = await tx.user.update({ where: { id: userId }, data: { id: userId } });
  const guest = browser !== null && (await isGuest(tx, browser)) ? browser : null;
  if (own !== null) {
    if (guest !== null) await mergePersons(tx, guest, own, now, renames);
    return own;
  }
  const personId =
    guest ?? (await tx.person.create({ data: { id: randomUUID(), createdAt: now, newsUntil: now } })).id;
  await tx.user.update({ where: { id: userId }, data: { personId } });
  await tx.personKey.deleteMany({ where: { personId, kind: { not: "calendar" } } });
  return personId;
}

/** Whether a person is there and has no account: one with an account is never merged into another. */
async function isGuest(tx: Transaction, personId: string): Promise<boolean> {
  return (await tx.person.count({ where: { id: personId, account: null } })) === 1;
}

/** Sessions that nobody came back to end, and questions to passkeys that nobody answered. */
export async function dropExpired(tx: Transaction, now: Date): Promise<void> {
  await tx.session.deleteMany({ where: { expiresAt: { lte: now } } });
  await tx.verification.deleteMany({ where: { expiresAt: { lte: now } } });
}

/** Deletes an account with its person, all that they entered and all that proves who they are. */
export async function deleteAccount(tx: Transaction, userId: string): Promise<void> {
  const user = await tx.user.findUnique({ where: { id: userId } });
  if (!user) return;
  await forgetAttempts(tx, [emailKey(user.email)]);
  if (user.personId !== null) await tx.person.deleteMany({ where: { id: user.personId } });
  await tx.user.deleteMany({ where: { id: userId } });
}

/**
 * Sets a password and ends every other way in, sessions and passkeys: one of them may be somebody else's. False when
 * nobody has that e-mail address.
 */
export async function resetPassword(tx: Transaction, email: string, password: string): Promise<boolean> {
  const user = await tx.user.findUnique({ where: { email: email.trim().toLowerCase() } });
  if (!user) return false;
  const hash = await hashPassword(password);
  await tx.account.updateMany({
    where: { userId: user.id, providerId: "credential" },
    data: { password: hash, updatedAt: new Date() },
  });
  await tx.session.deleteMany({ where: { userId: user.id } });
  await tx.passkey.deleteMany({ where: { userId: user.id } });
  await forgetAttempts(tx, [emailKey(user.email)]);
  return true;
}
