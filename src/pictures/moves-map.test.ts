import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOf, drawMovesMap } from "./moves-map";

const words = ["AI", "Data", "Security", "Engineer", "Architect", "Applied", "Director", "Officer"];
const titles = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });

const place = fc.integer({ min: -3000, max: 3000 });
const many = <T>(count: number, each: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(each, { minLength: count, maxLength: count });

const worlds = fc.integer({ min: 1, max: 18 }).chain((count) =>
  fc.tuple(
    fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.record({
          id: fc.constant(`role-${index}`),
          title: titles.map((parts) => parts.join(" ")),
          nextMoves: fc.array(
            fc.integer({ min: 0, max: count }).map((to) => ({ role: `role-${to}` })),
            { maxLength: 4 },
          ),
        }),
      ),
    ),
    fc.record({
      hours: many(
        count,
        many(count, fc.integer({ min: 0, max: 5000 })).map((row) => Float64Array.from(row)),
      ),
      points: many(count, fc.record({ x: place, y: place })),
    }),
  ),
);

describe("drawMovesMap", () => {
  it("keeps every place inside, and no title over another", () => {
    fc.assert(
      fc.property(worlds, ([roles, places]) => {
        const { nodes, width, height } = drawMovesMap(roles, places);
        for (const [index, node] of nodes.entries()) {
          const box = boxOf(node);
          expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height).toBe(true);
          for (const other of nodes.slice(index + 1).map(boxOf)) {
            const isApart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top;
            expect(isApart).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is the same for the same roles", () => {
    fc.assert(
      fc.property(worlds, ([roles, places]) => {
        expect(drawMovesMap(roles, places)).toEqual(drawMovesMap(roles, places));
      }),
      { numRuns: 10 },
    );
  });

  it("draws each next move between roles that exist, with its own hours", () => {
    fc.assert(
      fc.property(worlds, ([roles, places]) => {
        const ids: string[] = roles.map(({ id }) => id);
        const expected = roles.flatMap((role, i) =>
          role.nextMoves
            .filter(({ role: to }) => ids.includes(to))
            .map(({ role: to }) => [role.id, to, places.hours[i]?.[ids.indexOf(to)]]),
        );
        expect(drawMovesMap(roles, places).edges.map((edge) => [edge.from, edge.to, edge.hours])).toEqual(
          expected,
        );
      }),
      { numRuns: 30 },
    );
  });
});
