import { formatCount, formatDay } from "@/lib/format";
import type { ActivityCalendar } from "@/pictures/activity";

const fills = ["fill-line", "fill-level-1", "fill-level-2", "fill-level-3", "fill-level-4"] as const;

/** The last year as a calendar of small squares, with the same in a sentence. */
export function Activity({ calendar }: { calendar: ActivityCalendar }) {
  const { width, height, side, squares, months, weekdays, total, activeDays } = calendar;
  const active = squares.filter(({ count }) => count > 0);
  return (
    <figure>
      <figcaption className="text-soft mb-3 max-w-[60ch] font-sans text-small">
        {total === 0
          ? "What you enter from now on is marked here, day by day."
          : `${formatCount(total, "change")} on ${formatCount(activeDays, "day")} of the last year; a deeper square is a day with more.`}
      </figcaption>
      {/* Where it does not fit it begins with the present, which stands at its right. */}
      <div
        className="overflow-x-auto text-left [direction:rtl]"
        tabIndex={0}
        role="region"
        aria-label="Activity, day by day"
      >
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          className="max-w-none [direction:ltr]"
          aria-hidden="true"
        >
          {[...months, ...weekdays].map(({ text, x, y }) => (
            <text key={`${text} ${x}`} x={x} y={y} className="fill-soft font-sans text-[11px]">
              {text}
            </text>
          ))}
          {/* One shape, as a year has many days on which nothing happened; the stroke rounds its corners. */}
          <path
            d={squares.flatMap(({ count, x, y }) => (count === 0 ? drawSquare(x, y, side) : [])).join("")}
            strokeWidth="4"
            strokeLinejoin="round"
            className="fill-line stroke-line"
          />
          {active.map(({ day, count, strength, x, y }) => (
            <rect key={day} x={x} y={y} width={side} height={side} rx="2" className={fills[strength]}>
              <title>{`${formatDay(day)}: ${formatCount(count, "change")}`}</title>
            </rect>
          ))}
        </svg>
      </div>
    </figure>
  );
}

/** A square as a path, by as much smaller as the stroke around it is wide. */
function drawSquare(x: number, y: number, side: number): string {
  const inner = side - 4;
  return `M${x + 2} ${y + 2}h${inner}v${inner}h-${inner}z`;
}
