import type { Point } from "@/domain/distances";
import type { RolePlaces } from "@/domain/role-places";

/** What the map needs to know of a role. */
export interface MapRole {
  id: string;
  title: string;
  nextMoves: readonly { role: string }[];
}

export interface MapNode extends Point {
  id: string;
  /** The title, broken where it is long. */
  lines: string[];
}

export interface MapEdge {
  from: string;
  to: string;
  hours: number;
  path: string;
  /** Where its hours can be written. */
  label: Point;
}

export interface MovesMap {
  width: number;
  height: number;
  nodes: MapNode[];
  edges: MapEdge[];
}

const width = 1040;
const leastHeight = 640;
const heightOfRole = 36;
const margin = { x: 86, top: 24, bottom: 56 };
const lineHeight = 16;
const characterWidth = 7.2;
const longestLine = 16;

/**
 * Roles as places, the hours between them as distances, the editors' next moves as ways.
 * Invariants: everything lies inside the picture, no two titles overlap, and the same roles give the same map.
 */
export function drawMovesMap(roles: readonly MapRole[], { hours, points: anywhere }: RolePlaces): MovesMap {
  const height = Math.max(leastHeight, roles.length * heightOfRole);
  const points = fit(anywhere, height);
  const places = roles.map(({ id, title }, index): MapNode => {
    return { id, lines: breakTitle(title), ...(points[index] ?? { x: 0, y: 0 }) };
  });
  const nodes = separate(places, height);
  return { width, height, nodes, edges: drawEdges(roles, nodes, hours) };
}

/** Stretches the points over the picture. */
function fit(points: readonly Point[], height: number): Point[] {
  const stretch = (values: number[], from: number, to: number): number[] => {
    const least = Math.min(...values);
    const span = Math.max(...values) - least || 1;
    return values.map((value) => from + ((value - least) / span) * (to - from));
  };
  const xs = stretch(
    points.map(({ x }) => x),
    margin.x,
    width - margin.x,
  );
  const ys = stretch(
    points.map(({ y }) => y),
    margin.top,
    height - margin.bottom,
  );
  return points.map((_, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0 }));
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The room that a node and its title take. */
export function boxOf({ x, y, lines }: MapNode): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  const half = (Math.max(...lines.map((line) => line.length)) * characterWidth) / 2 + 4;
  return { left: x - half, right: x + half, top: y - 10, bottom: y + 12 + lines.length * lineHeight };
}

/** Moves each node to the nearest place where its title covers no other; the first ones stay where they are. */
function separate(nodes: readonly MapNode[], height: number): MapNode[] {
  const placed: MapNode[] = [];
  for (const node of nodes) {
    placed.push(findSpot(node, placed, height) ?? node);
  }
  return placed;
}

function findSpot(node: MapNode, placed: readonly MapNode[], height: number): MapNode | undefined {
  const taken = placed.map(boxOf);
  for (const spot of spotsAround(node)) {
    const moved = keepInside({ ...node, ...spot }, height);
    const box = boxOf(moved);
    if (taken.every((other) => isApart(box, other))) return moved;
  }
  return undefined;
}

const ringStep = 12;

/** Where a node may stand, nearest first: its own place, then ring after ring around it. */
function* spotsAround({ x, y }: Point): Generator<Point> {
  yield { x, y };
  for (let radius = ringStep; radius <= width; radius += ringStep) {
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn * Math.PI) / 8;
      yield { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
    }
  }
}

function isApart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

function keepInside(node: MapNode, height: number): MapNode {
  const { left, right, top, bottom } = boxOf(node);
  const dx = Math.max(-left, 0) - Math.max(right - width, 0);
  const dy = Math.max(-top, 0) - Math.max(bottom - height, 0);
  return { ...node, x: node.x + dx, y: node.y + dy };
}

function drawEdges(
  roles: readonly MapRole[],
  nodes: readonly MapNode[],
  hours: RolePlaces["hours"],
): MapEdge[] {
  const indexOf = new Map(roles.map(({ id }, index) => [id, index]));
  return roles.flatMap((role, i) =>
    role.nextMoves.flatMap(({ role: id }) => {
      const j = indexOf.get(id);
      const [from, to] = [nodes[i], nodes[j ?? -1]];
      if (j === undefined || !from || !to) return [];
      return [{ from: role.id, to: id, hours: hours[i]?.[j] ?? 0, ...drawEdge(from, to) }];
    }),
  );
}

/** A slight curve to the left of its direction, so that the way there and the way back are two. */
function drawEdge(from: Point, to: Point): { path: string; label: Point } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const bow = Math.min(28, length / 7);
  const middle = { x: (from.x + to.x) / 2 + uy * bow, y: (from.y + to.y) / 2 - ux * bow };
  const start = { x: from.x + ux * 9, y: from.y + uy * 9 };
  const end = { x: to.x - ux * 11, y: to.y - uy * 11 };
  const label = {
    x: round((start.x + 2 * middle.x + end.x) / 4),
    y: round((start.y + 2 * middle.y + end.y) / 4),
  };
  const path = `M${round(start.x)} ${round(start.y)}Q${round(middle.x)} ${round(middle.y)} ${round(end.x)} ${round(end.y)}`;
  return { path, label };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function breakTitle(title: string): string[] {
  const lines: string[] = [];
  for (const word of title.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longestLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
