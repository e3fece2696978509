import type { AreaHours } from "@/domain/area-hours";
import { formatCount, formatNumber } from "@/lib/format";

const shownAreas = 7;

/** Where the hours lie: a bar for each of the areas that take most. */
export function AreaHoursBars({ areas }: { areas: readonly AreaHours[] }) {
  const most = areas[0]?.hours ?? 1;
  const rest = areas.slice(shownAreas);
  return (
    <figure className="max-w-3xl">
      <figcaption className="text-soft mb-3 font-sans text-small">Where the hours lie</figcaption>
      <ul className="figures space-y-2.5">
        {areas.slice(0, shownAreas).map(({ area, hours }) => (
          <li
            key={area.id}
            className="grid grid-cols-[minmax(0,8.5rem)_1fr_3.5rem] sm:grid-cols-[minmax(0,10rem)_1fr_3.5rem] items-center gap-x-3"
          >
            <a href={`/skills#${area.id}`} className="text-ink no-underline">
              {area.title}
            </a>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="h-2.5 w-full" aria-hidden="true">
              <rect width={Math.max(0.8, (100 * hours) / most)} height="4" className="fill-level-3" />
            </svg>
            <span className="text-right">{formatNumber(hours)} h</span>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <p className="text-soft mt-3 font-sans text-small">
          and {formatNumber(rest.reduce((sum, { hours }) => sum + hours, 0))} hours in{" "}
          {formatCount(rest.length, "more area")}
        </p>
      )}
    </figure>
  );
}
