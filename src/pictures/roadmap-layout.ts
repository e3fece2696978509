import { findLines, type Line } from "./roadmap-lanes";
import type { Place } from "./roadmap-places";
import { sizes } from "./roadmap-sizes";
import { findStrands } from "./roadmap-tangle";

const rowGap = 12;
const laneGap = 4;
const gutter = { least: 56, most: 132 } as const;
/** Where the stages alone are narrower than this, the gutters grow. */
const usualWidth = 1080;

export interface Column {
  x: number;
  width: number;
}

export interface Layout {
  width: number;
  height: number;
  /** By stage. */
  columns: Column[];
  /** By card: its upper left corner. */
  corners: { x: number; y: number }[];
  edges: { from: number; to: number; path: string }[];
}

/**
 * Turns stages and rows into coordinates and draws the edges: curves in the gutters between two columns, level
 * where they pass a column (between two rows), and an angle from a card down to one below it in its own stage.
 * Invariant: no edge touches a card but its own two.
 */
export function layOut(
  needs: readonly number[][],
  places: readonly Place[],
  rows: readonly number[],
): Layout {
  const lines = findLines(needs, findStrands(needs, places), places, rows);
  const tops = placeRows(lines, rows);
  const columns = placeColumns(places);
  const corners = places.map(({ stage, indent }, card) => ({
    x: (columns[stage]?.x ?? 0) + indent * sizes.indent,
    y: tops[rows[card] ?? 0] ?? 0,
  }));
  const lanes = placeLanes(lines, tops, (card) => (corners[card]?.y ?? 0) + sizes.card.height / 2);
  const edges = needs.flatMap((own, to) =>
    own.map((from) => {
      const start = corners[from] ?? { x: 0, y: 0 };
      const end = corners[to] ?? { x: 0, y: 0 };
      const first = places[from]?.stage ?? 0;
      const last = places[to]?.stage ?? 0;
      if (first === last) return { from, to, path: drawAngle(start, end) };
      const heights = lanes[from]?.slice(first + 1, last) ?? [];
      return { from, to, path: drawCurve(start, heights, end, columns.slice(first, last + 1)) };
    }),
  );
  const right = columns.at(-1);
  const width = (right ? right.x + right.width : 0) + sizes.edge;
  return {
    width: Math.ceil(width),
    height: Math.ceil((tops.at(-1) ?? 0) + sizes.edge),
    columns,
    corners,
    edges,
  };
}

/** Where each row begins, and at last where the picture ends; a gap is as high as the fullest stage needs it. */
function placeRows(lines: readonly Line[], rows: readonly number[]): number[] {
  const count = 1 + Math.max(-1, ...rows);
  const loads: Map<number, number>[] = Array.from({ length: count + 1 }, () => new Map<number, number>());
  for (const { gaps } of lines) {
    for (const [stage, gap] of gaps) loads[gap]?.set(stage, (loads[gap].get(stage) ?? 0) + 1);
  }
  let y: number = sizes.head;
  return loads.map((byStage, row) => {
    const most = Math.max(0, ...byStage.values());
    const usual = row === 0 || row === count ? 0 : rowGap;
    const top = y + Math.max(usual, most > 0 ? laneGap * (most + 1) : 0);
    y = top + sizes.card.height;
    return top;
  });
}

function placeColumns(places: readonly Place[]): Column[] {
  const widths: number[] = [];
  for (const { stage, indent } of places) {
    widths[stage] = Math.max(widths[stage] ?? 0, sizes.card.width + indent * sizes.indent);
  }
  const bare = widths.reduce((sum, width) => sum + width, 2 * sizes.edge);
  const wished = (usualWidth - bare) / Math.max(1, widths.length - 1);
  const gap = Math.floor(Math.min(Math.max(wished, gutter.least), gutter.most));
  let x: number = sizes.edge;
  return widths.map((width) => {
    const column = { x, width };
    x += width + gap;
    return column;
  });
}

/** By card and stage: the height at which its line passes. In a gap, lines keep the order in which they come. */
function placeLanes(
  lines: readonly Line[],
  tops: readonly number[],
  middleOf: (card: number) => number,
): number[][] {
  const lanes: number[][] = [];
  const last = Math.max(0, ...lines.map((line) => line.last));
  for (let stage = 1; stage < last; stage++) {
    const before = ({ from }: Line): number => lanes[from]?.[stage - 1] ?? middleOf(from);
    tops.forEach((bottom, gap) => {
      const above = gap === 0 ? sizes.head : (tops[gap - 1] ?? 0) + sizes.card.height;
      const here = lines.filter(({ gaps }) => gaps.get(stage) === gap).sort((a, b) => before(a) - before(b));
      here.forEach(({ from }, index) => {
        (lanes[from] ??= [])[stage] = above + ((bottom - above) * (index + 1)) / (here.length + 1);
      });
    });
  }
  return lanes;
}

interface Point {
  x: number;
  y: number;
}

/** From a card to one that stands below it and further right. */
function drawAngle(start: Point, end: Point): string {
  const x = start.x + sizes.indent / 2;
  const y = end.y + sizes.card.height / 2;
  const bend = 5;
  return `M${x} ${start.y + sizes.card.height}V${round(y - bend)}Q${x} ${round(y)} ${x + bend} ${round(y)}H${end.x}`;
}

/** From card to card through the gutters between columns, and past those in the middle at the given heights. */
export function drawCurve(
  start: Point,
  heights: readonly number[],
  end: Point,
  columns: readonly Column[],
): string {
  const half = sizes.card.height / 2;
  let y = start.y + half;
  let path = `M${start.x + sizes.card.width} ${round(y)}`;
  [...heights, end.y + half].forEach((next, index) => {
    const left = (columns[index]?.x ?? 0) + (columns[index]?.width ?? 0);
    const right = columns[index + 1]?.x ?? 0;
    const pull = 0.6 * (right - left);
    if (next !== y) {
      path += `H${left}C${round(left + pull)} ${round(y)} ${round(right - pull)} ${round(next)} ${right} ${round(next)}`;
    }
    y = next;
  });
  return `${path}H${end.x}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
