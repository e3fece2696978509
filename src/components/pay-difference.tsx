import type { PayStep } from "@/domain/pay";
import { formatNumber } from "@/lib/format";

/** How the pay of one role differs from that of another, with all that makes it doubtful. */
export function PayDifference({ step }: { step: PayStep }) {
  const { from, to, difference, isSameGroup } = step;
  if (isSameGroup) {
    return (
      <span className="text-doubt">
        the figures of one and the same group stand for both, so none is known
      </span>
    );
  }
  return (
    <>
      {tell(difference, to.currency)} a year by the medians, from {tellRows(from.rows.length, to.rows.length)}
      {doubtsOf(step).map((doubt) => (
        <span key={doubt} className="text-doubt">
          , {doubt}
        </span>
      ))}
    </>
  );
}

function doubtsOf({ from, to, least, most }: PayStep): string[] {
  return [
    ...(from.proxy && to.proxy
      ? ["proxies on both sides"]
      : from.proxy || to.proxy
        ? ["a proxy on one side"]
        : []),
    ...(least === most ? [] : [`by single rows between ${tell(least, "")} and ${tell(most, to.currency)}`]),
  ];
}

function tell(difference: number, currency: string): string {
  const amount = [formatNumber(Math.abs(difference)), currency].join(" ").trim();
  return difference === 0 ? "no difference" : `${amount} ${difference > 0 ? "more" : "less"}`;
}

function tellRows(from: number, to: number): string {
  return from === 1 && to === 1 ? "1 row each" : `${from} and ${to} rows`;
}
