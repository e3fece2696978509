import type { ReactNode } from "react";
import type { PayScale } from "@/pictures/pay-ticks";
import { cells, line } from "./salary-grid";
import { Words } from "./salary-mark";

/** Behind a whole place: the scale as quiet rules from top to bottom. */
export function Rules({ scale }: { scale: PayScale }) {
  return (
    <div
      aria-hidden="true"
      className={`${line} absolute inset-0 grid-rows-[0_1fr] @max-[40rem]:print:hidden @min-[40rem]:grid-rows-1`}
    >
      <div className={cells.plot}>
        <svg className="stroke-line block h-full w-full overflow-visible">
          {scale.ticks.map((at) => (
            <line key={at} x1={`${at}%`} x2={`${at}%`} y2="100%" />
          ))}
        </svg>
      </div>
    </div>
  );
}

interface AxisProps {
  scale: PayScale;
  /** Whether the column of samples has anything in it. */
  sampled?: boolean;
  children?: ReactNode;
}

/** The round numbers of a scale, beside the place they are of or below it. */
export function Axis({ scale, sampled = false, children }: AxisProps) {
  return (
    <div className={`${line} items-baseline pb-2`}>
      {children && <div className={cells.name}>{children}</div>}
      <div aria-hidden="true" className={cells.plot}>
        <svg className="block h-4 w-full overflow-visible">
          {scale.labels.map((label) => (
            <Words key={label.text} label={label} y={16} className="fill-soft" />
          ))}
        </svg>
      </div>
      {sampled && (
        <div
          aria-hidden="true"
          className={`${cells.sample} text-soft hidden font-sans text-small @min-[40rem]:block`}
        >
          Sample
        </div>
      )}
    </div>
  );
}
