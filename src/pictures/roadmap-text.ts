import { sizes } from "./roadmap-sizes";

/** How wide Inter's letters are at weight 500, in hundredths of the font size; any other letter counts as 64. */
const letters: readonly (readonly [string, number])[] = [
  ["ijlI ", 27],
  [".,'’:", 30],
  ["tfr/()", 38],
  ["-", 46],
  ["szcxkaevyLJ17", 58],
  ["bdghnopqu0234569EFPRSTB", 64],
  ["AKVXYCDGHNU&", 73],
  ["OQ", 77],
  ["w", 83],
  ["mM", 91],
  ["W", 100],
];
const widths = new Map(letters.flatMap(([each, width]) => Array.from(each, (letter) => [letter, width])));

/** About how wide a text is, in the unit of the font size: too wide rather than too narrow. */
export function measureText(text: string, size: number): number {
  return Array.from(text).reduce((sum, letter) => sum + (widths.get(letter) ?? 64), 0) * (size / 100);
}

/**
 * Breaks a text into at most so many lines, between words and after hyphens; what does not fit ends in an ellipsis.
 * Invariant: no line is wider than asked for, unless that is narrower than an ellipsis; without one, the lines
 * joined are the text.
 */
export function wrapText(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const part of text.match(/[^\s-]*-(?=\S)|\S+\s*|\s+/gu) ?? []) {
    const line = `${lines.at(-1) ?? ""}${part}`;
    if (lines.length > 0 && (measureText(line.trimEnd(), size) <= width || lines.length === most)) {
      lines[lines.length - 1] = line;
    } else lines.push(part);
  }
  return lines.map((line) => cutText(line, width, size));
}

/** A skill's title in the two lines that a card has for it. */
export function wrapTitle(title: string): string[] {
  return wrapText(title, sizes.card.width - 2 * sizes.padding, sizes.letter, 2);
}

function cutText(line: string, width: number, size: number): string {
  if (measureText(line.trimEnd(), size) <= width) return line;
  const letters = Array.from(line.trimEnd());
  while (letters.length > 0 && measureText(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
