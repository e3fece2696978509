import type { Passkey } from "@/domain/passkey";
import { Refusal } from "@/domain/refusal";
import type { Database, Transaction } from "./database";

/* Better Auth makes a passkey and checks what it signs; here is what its owner does with it. */

/** The passkeys of an account, the newest first. */
export async function getPasskeys(database: Database, userId: string): Promise<Passkey[]> {
  const rows = await database.read.passkey.findMany({
    where: { userId },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map(({ id, name, createdAt }) => ({
    id,
    name: name ?? "Passkey",
    madeOn: createdAt?.toISOString().slice(0, 10) ?? "",
  }));
}

/** Gives one of an account's own passkeys another name; of other people's, nothing is known. */
export async function renamePasskey(
  tx: Transaction,
  userId: string,
  id: string,
  name: string,
): Promise<void> {
  const { count } = await tx.passkey.updateMany({ where: { id, userId }, data: { name } });
  if (count === 0) throw new Refusal("unknown");
}

/** Removes one of an account's own passkeys, which lets nobody in from then on. */
export async function removePasskey(tx: Transaction, userId: string, id: string): Promise<void> {
  const { count } = await tx.passkey.deleteMany({ where: { id, userId } });
  if (count === 0) throw new Refusal("unknown");
}
