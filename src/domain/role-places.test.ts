import fc from "fast-check";
import { expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { type Point, placeByDistance } from "./distances";
import { Gradual } from "./gradual";
import { buildGraph } from "./graph";
import { findMoveHours } from "./moves";
import { placeRoles } from "./role-places";

const place = (distances: number[][], begin: Point[]): Point[] =>
  new Gradual(() =>
    placeByDistance(
      distances.map((row) => Float64Array.from(row)),
      begin,
    ),
  ).get();

/** How wrong distances between points are, as `placeByDistance` counts it. */
function stressOf(distances: number[][], points: Point[]): number {
  let sum = 0;
  for (const [i, a] of points.entries()) {
    for (const [j, b] of points.slice(0, i).entries()) {
      const wanted = Math.max(distances[i]?.[j] ?? 0, 1);
      sum += (Math.hypot(a.x - b.x, a.y - b.y) - wanted) ** 2 / wanted;
    }
  }
  return sum;
}

const worlds = fc.integer({ min: 2, max: 12 }).chain((count) =>
  fc.record({
    triangle: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: count ** 2, maxLength: count ** 2 }),
    begin: fc.uniqueArray(
      fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }) }),
      {
        minLength: count,
        maxLength: count,
        selector: ({ x, y }) => 10 * x + y,
      },
    ),
  }),
);

it("puts near what is near", () => {
  const far = 3000;
  const [a, b, c] = place(
    [
      [0, 100, far],
      [100, 0, far],
      [far, far, 0],
    ],
    [
      { x: 0, y: 0 },
      { x: 1, y: 0.001 },
      { x: 2, y: 0.002 },
    ],
  );
  if (!a || !b || !c) throw new Error("a point is missing");
  expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(Math.hypot(a.x - c.x, a.y - c.y) / 2);
});

it("leaves no points worse than they were", () => {
  fc.assert(
    fc.property(worlds, ({ triangle, begin }) => {
      const count = begin.length;
      const distances = begin.map((_, i) =>
        begin.map((__, j) => (i === j ? 0 : (triangle[Math.max(i, j) * count + Math.min(i, j)] ?? 0))),
      );
      const all = distances.flat().filter((distance) => distance > 0);
      const scale = (0.3 * all.reduce((sum, each) => sum + each, 0)) / all.length;
      const scaled = begin.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
      const stress = stressOf(distances, place(distances, begin));
      expect(stress).toBeLessThanOrEqual(stressOf(distances, scaled) * 1.000001);
    }),
    { numRuns: 40 },
  );
});

it("places each role, with the hours of every move", () => {
  const { skills } = smallContent(["cutting", "frying", "baking"]);
  const graph = buildGraph(skills.map((skill) => ({ ...skill, rank: 0 })));
  const roles = ["cutting", "frying", "baking"].map((skill) => smallRole(`cook-${skill}`, [skill]));
  const { hours, points } = new Gradual(() => placeRoles(graph, roles)).get();
  expect(hours).toEqual(findMoveHours(graph, roles));
  expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  expect(points).toHaveLength(3);
});
