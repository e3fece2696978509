import type { AreaProgress } from "@/domain/area-progress";
import { formatNumber } from "@/lib/format";
import { Bar } from "./bar";

interface AreaBarsProps {
  areas: readonly AreaProgress[];
  /** Which roles it is about, in words. */
  of: string;
}

/** How much of what some roles need is done in each area. */
export function AreaBars({ areas, of }: AreaBarsProps) {
  return (
    <figure>
      <figcaption className="text-soft mb-3 max-w-[60ch] font-sans text-small">
        Hours done of those that {of}, area by area.
      </figcaption>
      <ul className="max-w-3xl font-sans text-small">
        {areas.map(({ area, needed, done }) => (
          <li
            key={area.id}
            className="border-line grid grid-cols-[minmax(0,1fr)_8rem] items-center gap-x-6 border-b py-1.5 sm:grid-cols-[minmax(0,17rem)_minmax(0,1fr)_8rem]"
          >
            <span>{area.title}</span>
            <span className="max-sm:order-last max-sm:col-span-2">
              <Bar percent={(100 * done) / needed} look="level" />
            </span>
            <span className="figures text-right">
              {formatNumber(done)} of {formatNumber(needed)}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
