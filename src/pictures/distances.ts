export interface Point {
  x: number;
  y: number;
}

const rounds = 200;

/**
 * Points in the plane whose distances are as near as can be to given ones: stress majorisation (SMACOF), with
 * errors counted in proportion to the distance, so that near neighbours are kept near.
 * Invariants: the points are no worse than those one begins with, and the same input gives the same points.
 */
export function placeByDistance(distances: readonly (readonly number[])[], begin: readonly Point[]): Point[] {
  const mean = average(distances.flat().filter((distance) => distance > 0)) || 1;
  const points = begin.map(({ x, y }) => ({ x: x * mean * 0.3, y: y * mean * 0.3 }));
  for (let round = 0; round < rounds; round++) {
    // One after the other, each seeing where the others stand now: so no move makes the whole worse.
    for (const [index, point] of points.entries()) points[index] = improve(point, index, points, distances);
  }
  return points;
}

/** Where a point would have to stand if only the others counted, each at its wanted distance. */
function improve(
  point: Point,
  index: number,
  points: readonly Point[],
  distances: readonly (readonly number[])[],
): Point {
  let [x, y, weights] = [0, 0, 0];
  for (const [j, other] of points.entries()) {
    if (j === index) continue;
    const wanted = Math.max(distances[index]?.[j] ?? 0, 1);
    const weight = 1 / wanted;
    const actual = Math.hypot(point.x - other.x, point.y - other.y) || 1e-9;
    x += weight * (other.x + (wanted * (point.x - other.x)) / actual);
    y += weight * (other.y + (wanted * (point.y - other.y)) / actual);
    weights += weight;
  }
  return weights === 0 ? point : { x: x / weights, y: y / weights };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
