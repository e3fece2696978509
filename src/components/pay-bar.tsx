import type { Band } from "@/domain/salary";
import { roundToThousands } from "@/pictures/pay-label";
import { drawMark, valuesOf } from "@/pictures/pay-mark";
import type { PayScale } from "@/pictures/pay-ticks";
import { Bar } from "./salary-mark";

/**
 * A band in a list, as wide as its place there: the bar on a scale that the whole list shares
 * (`scaleBands`), and the numbers in words.
 */
export function PayBar({ band, scale }: { band: Band; scale: PayScale }) {
  const { figures, currency, proxy } = band;
  const { p25, median, p75 } = figures;
  return (
    <div className="figures text-small leading-5">
      <svg aria-hidden="true" className="block h-4 w-full overflow-visible">
        <line x1="0" x2="100%" y1="8" y2="8" className="stroke-line" />
        <Bar mark={drawMark(valuesOf(figures), scale)} proxy={proxy} top={4} height={8} />
      </svg>
      {median && <span className="font-semibold">{roundToThousands(median.value)}</span>}{" "}
      {p25 && p75 && (
        <span className="text-soft">
          {roundToThousands(p25.value)}–{roundToThousands(p75.value)}
        </span>
      )}{" "}
      <span className="text-soft">{currency}</span>
      {proxy && <span className="text-doubt"> proxy</span>}
    </div>
  );
}
