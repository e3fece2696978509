import { addDays } from "@/domain/calendar";

/** One day of the last year. */
export interface ActivitySquare {
  day: string;
  count: number;
  /** 0 for nothing, then 1 to 4: once, from twice, from four times, from eight times on. */
  strength: 0 | 1 | 2 | 3 | 4;
  x: number;
  y: number;
}

export interface ActivityLabel {
  text: string;
  x: number;
  y: number;
}

/** The last 53 weeks as squares: a column for each week, Monday at the top. */
export interface ActivityCalendar {
  width: number;
  height: number;
  /** The side of a square. */
  side: number;
  squares: ActivitySquare[];
  /** The months, above the week in which each begins. */
  months: ActivityLabel[];
  /** Every other day of the week, left of its row. */
  weekdays: ActivityLabel[];
  /** All events in the picture, and the days that have any. */
  total: number;
  activeDays: number;
}

const weeks = 53;
const side = 10;
const pitch = 13;
const left = 30;
const top = 18;
/** A month's name is as wide as this many weeks. */
const labelWeeks = 3;
const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/**
 * Draws how much happened on each day up to today, which comes in as a day (YYYY-MM-DD), as no picture has a clock.
 * Invariants: the squares are all days from the Monday 52 weeks before this week's up to today, in order, each once;
 * no two of them and no two months overlap; what lies outside of these days is not counted. How strong a square is
 * depends on its own count alone, so that a busy day does not make other days pale.
 */
export function drawActivity(counts: ReadonlyMap<string, number>, today: string): ActivityCalendar {
  const first = addDays(today, -weekdayOf(today) - 7 * (weeks - 1));
  const length = 7 * (weeks - 1) + weekdayOf(today) + 1;
  const squares = Array.from({ length }, (_, index): ActivitySquare => {
    const day = addDays(first, index);
    const count = counts.get(day) ?? 0;
    const place = { x: left + Math.floor(index / 7) * pitch, y: top + (index % 7) * pitch };
    return { day, count, strength: strengthOf(count), ...place };
  });
  const gap = pitch - side;
  return {
    width: left + weeks * pitch - gap,
    height: top + 7 * pitch - gap,
    side,
    squares,
    months: placeMonths(squares),
    weekdays: ["Mon", "Wed", "Fri"].map((text, index) => ({
      text,
      x: 0,
      y: top + 2 * index * pitch + side - 1,
    })),
    total: squares.reduce((sum, { count }) => sum + count, 0),
    activeDays: squares.filter(({ count }) => count > 0).length,
  };
}

/** A month stands above the first week that begins in it, unless the next one is too near or the edge is. */
function placeMonths(squares: readonly ActivitySquare[]): ActivityLabel[] {
  const mondays = squares.filter((_, index) => index % 7 === 0);
  const starts = mondays
    .map(({ day, x }, column) => ({ month: Number(day.slice(5, 7)), x, column }))
    .filter(({ month }, column) => month !== Number(mondays[column - 1]?.day.slice(5, 7) ?? 0));
  return starts
    .filter(({ column }, index) => (starts[index + 1]?.column ?? weeks) - column >= labelWeeks)
    .map(({ month, x }) => ({ text: monthNames[month - 1] ?? "", x, y: top - 6 }));
}

/** 0 for Monday up to 6 for Sunday. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function strengthOf(count: number): ActivitySquare["strength"] {
  if (count >= 8) return 4;
  if (count >= 4) return 3;
  return count >= 2 ? 2 : count >= 1 ? 1 : 0;
}
