import type { ChangeOf, RecordedOf } from "@/domain/change";
import type { Transaction } from "../database";

export async function putHoursPerWeek(
  tx: Transaction,
  personId: string,
  { what, to }: ChangeOf<"hoursPerWeek">,
): Promise<RecordedOf<"hoursPerWeek"> | null> {
  const { hoursPerWeek: before } = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  if (before === to) return null;
  await tx.person.update({ where: { id: personId }, data: { hoursPerWeek: to } });
  return { what, before, after: to };
}

export async function putPlanStart(
  tx: Transaction,
  personId: string,
  { what, to }: ChangeOf<"planStart">,
): Promise<RecordedOf<"planStart"> | null> {
  const { planStart: before } = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  if (before === to) return null;
  await tx.person.update({ where: { id: personId }, data: { planStart: to } });
  return { what, before, after: to };
}
