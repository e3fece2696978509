import type { ChangeOf, RecordedOf } from "@/domain/change";
import type { Transaction } from "../database";

/** Sets the note on a skill; an empty one is none. */
export async function putNote(
  tx: Transaction,
  personId: string,
  { what, skill, to }: ChangeOf<"note">,
  at: Date,
): Promise<RecordedOf<"note"> | null> {
  const text = to === "" ? null : to;
  const where = { personId_skillId: { personId, skillId: skill } };
  const before = (await tx.note.findUnique({ where }))?.text ?? null;
  if (before === text) return null;
  if (text === null) await tx.note.delete({ where });
  else {
    const create = { personId, skillId: skill, text, changedAt: at };
    await tx.note.upsert({ where, create, update: { text, changedAt: at } });
  }
  return { what, skill, before, after: text };
}
