export interface Point {
  x: number;
  y: number;
}

const rounds = 200;

/** So many points at a time that others hardly notice. */
const movesInStep = 200;

/**
 * Points in the plane whose distances are as near as can be to given ones: stress majorisation (SMACOF), with
 * errors counted in proportion to the distance, so that near neighbours are kept near; some points at a time.
 * Invariants: the points are no worse than those one begins with, and the same input gives the same points.
 */
export function* placeByDistance(
  distances: readonly Float64Array[],
  begin: readonly Point[],
): Generator<undefined, Point[]> {
  const scale = 0.3 * (averageOf(distances) || 1);
  const xs = Float64Array.from(begin, ({ x }) => x * scale);
  const ys = Float64Array.from(begin, ({ y }) => y * scale);
  for (let move = 0; move < rounds * begin.length; move++) {
    // One after the other, each seeing where the others stand now: so no move makes the whole worse.
    const index = move % begin.length;
    improve(index, xs, ys, distances[index] ?? xs);
    if (move % movesInStep === 0) yield;
  }
  return Array.from(xs, (x, index) => ({ x, y: ys[index] ?? 0 }));
}

/** Puts a point where it would have to stand if only the others counted, each at its wanted distance. */
function improve(index: number, xs: Float64Array, ys: Float64Array, distances: Float64Array): void {
  const [fromX, fromY] = [xs[index] ?? 0, ys[index] ?? 0];
  let [x, y, weights] = [0, 0, 0];
  for (let other = 0; other < xs.length; other++) {
    if (other === index) continue;
    const [otherX, otherY] = [xs[other] ?? 0, ys[other] ?? 0];
    const wanted = Math.max(distances[other] ?? 0, 1);
    const stretch = wanted / (Math.sqrt((fromX - otherX) ** 2 + (fromY - otherY) ** 2) || 1e-9);
    x += (otherX + stretch * (fromX - otherX)) / wanted;
    y += (otherY + stretch * (fromY - otherY)) / wanted;
    weights += 1 / wanted;
  }
  if (weights === 0) return;
  xs[index] = x / weights;
  ys[index] = y / weights;
}

function averageOf(distances: readonly Float64Array[]): number {
  let [sum, count] = [0, 0];
  for (const row of distances) {
    for (const distance of row) {
      sum += distance;
      if (distance > 0) count++;
    }
  }
  return sum / count;
}
