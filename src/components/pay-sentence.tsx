import type { Role } from "@/domain/content";
import { findListedPay } from "@/domain/role-list";
import { formatNumber } from "@/lib/format";
import { pageOf } from "./href";
import { nameOrigin } from "./salary-words";

/** What a role pays where lists show it, and what that rests on. */
export function PaySentence({ role }: { role: Role }) {
  const pay = findListedPay(role);
  const median = pay?.figures.median;
  if (!pay || !median) return <>No pay series exists for it.</>;
  const lead = pay.proxy ? "For its pay in the US there is only a proxy," : "In the US it pays";
  return (
    <>
      {lead} a median of {formatNumber(median.value)} {pay.currency},{" "}
      <a href={`${pageOf("role", role.id)}#pay`}>{nameOrigin(pay)}</a>.
    </>
  );
}
