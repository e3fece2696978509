import type { ChangeOf, RecordedOf } from "@/domain/change";
import { limits } from "@/domain/person";
import { Refusal } from "@/domain/refusal";
import type { Transaction } from "../database";

/** One beyond the last place, for what is to come last. */
export const lastPlace: number = limits.goals;

/** A person's goals, the first in front. */
export async function getGoals(tx: Transaction, personId: string): Promise<string[]> {
  const rows = await tx.goal.findMany({ where: { personId }, orderBy });
  return rows.map(({ roleId }) => roleId);
}

const orderBy = [{ position: "asc" as const }, { roleId: "asc" as const }];

/** Puts a role at a place among the goals, or takes it out; the others close up. */
export async function putGoal(
  tx: Transaction,
  personId: string,
  { what, role, to }: ChangeOf<"goal">,
  at: Date,
): Promise<RecordedOf<"goal"> | null> {
  const rows = await tx.goal.findMany({
    where: { personId },
    orderBy,
  });
  const held = rows.map(({ roleId }) => roleId);
  const place = held.indexOf(role);
  const others = held.filter((each) => each !== role);
  const before = place < 0 ? null : place;
  const after = to === null ? null : Math.min(to, others.length);
  if (before === after) return null;
  if (after !== null && others.length >= limits.goals) {
    throw new Refusal("limit", `There is room for ${limits.goals} goals.`);
  }
  if (after === null) await tx.goal.delete({ where: { personId_roleId: { personId, roleId: role } } });
  else if (before === null)
    await tx.goal.create({ data: { personId, roleId: role, position: after, createdAt: at } });
  const order = after === null ? others : others.toSpliced(after, 0, role);
  for (const [position, roleId] of order.entries()) {
    if (held[position] === roleId && rows[position]?.position === position) continue;
    await tx.goal.update({ where: { personId_roleId: { personId, roleId } }, data: { position } });
  }
  return { what, role, before, after };
}
