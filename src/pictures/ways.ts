import type { SteppingStone } from "@/domain/stepping-stones";
import { type Label, placeLabels, type Wish } from "./pay-label";
import { findPlace, findScale, type PayScale } from "./pay-ticks";

/** One way as a line; places are percentages of the plot's width. */
export interface WayLine {
  /** Where a role is arrived at on the way; null on the direct one. */
  stop: number | null;
  end: number;
  /** The hours at the stop and at the end. */
  labels: Label[];
  /** What is said below the stop. */
  below: Label[];
}

export interface WaysPicture {
  scale: PayScale;
  direct: WayLine;
  /** In the order of the stones. */
  through: WayLine[];
}

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/**
 * The direct way to a role and those through others, on one scale of hours; `noteOf` says what stands below a stop.
 * Invariants: no way leaves the picture, none but the direct one is without a stop, and no stop lies beyond its end.
 */
export function drawWays(
  direct: number,
  stones: readonly SteppingStone[],
  noteOf: (role: string) => string | null,
): WaysPicture {
  const totals = stones.map(({ hours, hoursAfter }) => hours + hoursAfter);
  const scale = findScale([direct, ...totals], 10, nameHours);
  const draw = (total: number, stop: number | null, note: string | null): WayLine => {
    const wishes = [...(stop === null ? [] : [stop]), total].map((hours) =>
      wish(scale, hours, nameHours(hours)),
    );
    return {
      stop: stop === null ? null : findPlace(scale, stop),
      end: findPlace(scale, total),
      labels: placeLabels([...wishes].reverse()),
      below: stop === null || note === null ? [] : placeLabels([wish(scale, stop, note)]),
    };
  };
  return {
    scale,
    direct: draw(direct, null, null),
    through: stones.map(({ role, hours }, index) => draw(totals[index] ?? direct, hours, noteOf(role))),
  };
}

function nameHours(hours: number): string {
  return `${whole.format(hours)} h`;
}

function wish(scale: PayScale, hours: number, text: string): Wish[] {
  return (["middle", "start", "end"] as const).map((anchor) => {
    return { text, at: findPlace(scale, hours), anchor, shift: 0 };
  });
}
