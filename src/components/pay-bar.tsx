import type { Band } from "@/domain/salary";
import { roundToThousands } from "@/pictures/pay-label";
import { drawMark, valuesOf } from "@/pictures/pay-mark";
import type { PayScale } from "@/pictures/pay-ticks";
import { Bar, Words } from "./salary-mark";

/**
 * A band in a list, as wide as its place there: the bar on a scale that the whole list shares
 * (`scaleBands`), and the numbers in words.
 */
export function PayBar({ band, scale }: { band: Band; scale: PayScale }) {
  const { figures, currency, seniority, proxy } = band;
  const { p25, median, p75 } = figures;
  return (
    <div className="figures text-small">
      {median && <span className="font-semibold">{roundToThousands(median.value)}</span>}{" "}
      {p25 && p75 && (
        <span className="text-soft">
          {roundToThousands(p25.value)}–{roundToThousands(p75.value)}
        </span>
      )}{" "}
      <span className="text-soft">
        {currency}
        {seniority === "all" && ", all levels"}
      </span>
      {proxy && <span className="text-doubt"> proxy</span>}
      <div className={plot}>
        <svg aria-hidden="true" className="block h-5 w-full overflow-visible">
          <Ticks scale={scale} from={5} to={15} />
          <line x1="0" x2="100%" y1="10" y2="10" className="stroke-line" />
          <Bar mark={drawMark(valuesOf(figures), scale)} proxy={proxy} top={6} height={8} />
        </svg>
      </div>
    </div>
  );
}

/** Room for what stands out over the first and the last number of the scale. */
const plot = "pr-4.5 pl-1";

interface PayAxisProps {
  scale: PayScale;
  /** Of its currency, where a list has several. */
  name: string | null;
}

/** The round numbers of the scale that the bars below it share. */
export function PayAxis({ scale, name }: PayAxisProps) {
  return (
    <>
      {name !== null && <span className="block">{name}</span>}
      <div className={plot}>
        <svg aria-hidden="true" className="block h-6 w-full overflow-visible">
          {scale.labels.map((label) => (
            <Words key={label.text} label={label} y={14} className="fill-soft font-normal" />
          ))}
          <Ticks scale={scale} from={18} to={24} />
        </svg>
      </div>
    </>
  );
}

function Ticks({ scale, from, to }: { scale: PayScale; from: number; to: number }) {
  return scale.ticks.map((at) => (
    <line key={at} x1={`${at}%`} x2={`${at}%`} y1={from} y2={to} className="stroke-line" />
  ));
}
