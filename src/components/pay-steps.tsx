import type { Role } from "@/domain/content";
import type { PayStep } from "@/domain/pay";
import type { Band } from "@/domain/salary";
import { formatNumber, formatPlace } from "@/lib/format";
import { scaleByCurrency } from "@/pictures/pay-mark";
import type { PayScale } from "@/pictures/pay-ticks";
import { pageOf } from "./href";
import { PayAxis, PayBar } from "./pay-bar";
import { PayDifference } from "./pay-difference";
import { nameOrigin } from "./salary-words";

interface PayStepsProps {
  from: Role;
  to: Role;
  steps: readonly PayStep[];
}

/** Place by place what both roles pay, on one scale for each currency, and what can be said of the difference. */
export function PaySteps({ from, to, steps }: PayStepsProps) {
  const scales = scaleByCurrency(steps.flatMap((step) => [step.from, step.to]));
  return (
    <section>
      <h2 id="pay">Pay</h2>
      {steps.length === 0 ? (
        <p className="max-w-[60ch]">
          There is no place with a figure for both roles, so the difference is not known.
        </p>
      ) : (
        <p className="max-w-[68ch]">
          A difference of medians says what the middle of one group earns beside the middle of the other, not
          what anybody gains by moving. A bar holds the middle half, from P25 to P75; hollow is a proxy: a
          broader or neighbouring group.
        </p>
      )}
      {steps.map((step) => {
        const { where, basis, currency } = step.to;
        const scale = scales.get(currency);
        return (
          <section key={`${where} ${basis} ${currency}`} className="mt-6 max-w-3xl break-inside-avoid">
            <h3>
              {formatPlace(where)}, {basis} pay
            </h3>
            <p className="mb-3 first-letter:uppercase">
              <PayDifference step={step} />.{overlapOf(step)}
            </p>
            {scale && (
              <>
                <PayRow title={from.title} role={from.id} band={step.from} scale={scale} />
                <PayRow title={to.title} role={to.id} band={step.to} scale={scale} />
                <div className="sm:ml-60">
                  <PayAxis scale={scale} name={null} />
                </div>
              </>
            )}
          </section>
        );
      })}
    </section>
  );
}

interface PayRowProps {
  title: string;
  role: string;
  band: Band;
  scale: PayScale;
}

function PayRow({ title, role, band, scale }: PayRowProps) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[14rem_minmax(0,1fr)]">
      <p>
        <a href={`${pageOf("role", role)}#pay`}>{title}</a>
        <span className="text-soft block font-sans text-small">{nameOrigin(band)}</span>
      </p>
      <PayBar band={band} scale={scale} />
    </div>
  );
}

/** Whether the middle halves have something in common, as then many of the one group earn as the other does. */
function overlapOf({ from, to, isSameGroup }: PayStep): string {
  const [a, b] = [from.figures, to.figures];
  if (isSameGroup || !a.p25 || !a.p75 || !b.p25 || !b.p75) return "";
  const low = Math.max(a.p25.value, b.p25.value);
  const high = Math.min(a.p75.value, b.p75.value);
  return low > high
    ? " The middle halves do not overlap."
    : ` The middle halves overlap between ${formatNumber(low)} and ${formatNumber(high)} ${to.currency}.`;
}
