/** Words drawn into a picture. `at` is a percentage of the plot's width, `shift` adds pixels to it. */
export interface Label {
  text: string;
  at: number;
  anchor: "start" | "middle" | "end";
  shift: number;
  /** Where there is room for it: even on a phone, or on a page only. */
  room: Room;
}

type Room = "phone" | "page";

/**
 * The narrowest that a plot is ever drawn, in pixels: on the smallest phone, and on the narrowest page
 * on which names stand to the left. Whatever has room there has room on every wider one.
 */
export const narrowest = { phone: 240, page: 315 } as const;

/** The clear pixels to the left and right of a plot, into which a label may reach. */
export const margin = 18;

/** The clear pixels between two labels. */
const gap = 6;

const fontSize = 13;
/** Advances of Inter with tabular figures, in ems, rounded up so that a fallback font fits as well. */
const advances: Record<string, number> = { k: 0.6, ",": 0.32, " ": 0.32, i: 0.32 };
const widest = 0.68;

const thousands = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** 188,700 as 189k: as exact as a picture can be read. */
export function roundToThousands(value: number): string {
  return value === 0 ? "0" : `${thousands.format(value / 1000)}k`;
}

/** The width of a text in pixels, rather too much than too little. */
function measureText(text: string): number {
  const ems = Array.from(text).reduce((sum, letter) => sum + (advances[letter] ?? widest), 0);
  return Math.ceil(ems * fontSize);
}

/** Where a label begins and ends, in pixels from the left of a plot of this width. */
export function findExtent({ text, at, anchor, shift }: Label, width: number): { from: number; to: number } {
  const long = measureText(text);
  const from = (at / 100) * width + shift - { start: 0, middle: long / 2, end: long }[anchor];
  return { from, to: from + long };
}

/** Whether a label stays inside the plot and its margins wherever it is shown. */
export function isInside(label: Label): boolean {
  const width = narrowest[label.room];
  const { from, to } = findExtent(label, width);
  return from >= -margin && to <= width + margin;
}

/** Words for which a place is to be found; a form is one way to set them. */
export type Wish = Omit<Label, "room">;

/**
 * Each text in the first of its forms that has room: on a phone, else on a page only; else nowhere, as
 * its number stands in the table too. Earlier texts go first, and none comes near those `beside` them.
 * Invariant: labels that keep their distance at the narrowest keep it at every width, as the one that
 * stands further right grows away from the other.
 */
export function placeLabels(
  texts: readonly (readonly Wish[])[],
  rooms: readonly Room[] = ["phone", "page"],
  beside: readonly Label[] = [],
): Label[] {
  const placed = [...beside];
  for (const forms of texts) {
    const choices = forms.flatMap((form) => rooms.map((room): Label => ({ ...form, room })));
    const fitting = choices.find((each) => isInside(each) && placed.every((other) => areApart(each, other)));
    if (fitting) placed.push(fitting);
  }
  return placed;
}

/** Wherever both are shown. */
function areApart(a: Label, b: Label): boolean {
  const [left, right] = a.at <= b.at ? [a, b] : [b, a];
  const width = narrowest[a.room === "page" || b.room === "page" ? "page" : "phone"];
  return findExtent(left, width).to + gap <= findExtent(right, width).from;
}
