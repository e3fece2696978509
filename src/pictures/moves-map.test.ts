import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOf, drawMovesMap, type MapRole } from "./moves-map";

const words = ["AI", "Data", "Security", "Engineer", "Architect", "Applied", "Director", "Officer"];
const titles = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 });

const worlds = fc.integer({ min: 1, max: 18 }).chain((count) =>
  fc.tuple(
    fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.record({
          id: fc.constant(`role-${index}`),
          title: titles.map((parts) => parts.join(" ")),
          family: fc.integer({ min: 0, max: 4 }),
          rank: fc.integer({ min: 0, max: 4 }),
          nextMoves: fc.array(
            fc.integer({ min: 0, max: count }).map((to) => ({ role: `role-${to}` })),
            { maxLength: 4 },
          ),
        }),
      ),
    ),
    fc.array(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: count, maxLength: count }), {
      minLength: count,
      maxLength: count,
    }),
  ),
);

describe("drawMovesMap", () => {
  it("keeps every place inside, and no title over another", () => {
    fc.assert(
      fc.property(worlds, ([roles, hours]) => {
        const { nodes, width, height } = drawMovesMap(roles, hours);
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
      fc.property(worlds, ([roles, hours]) => {
        expect(drawMovesMap(roles, hours)).toEqual(drawMovesMap(roles, hours));
      }),
      { numRuns: 10 },
    );
  });

  it("draws each next move between roles that exist, with its own hours", () => {
    fc.assert(
      fc.property(worlds, ([roles, hours]) => {
        const ids: string[] = roles.map(({ id }) => id);
        const expected = roles.flatMap((role, i) =>
          role.nextMoves
            .filter(({ role: to }) => ids.includes(to))
            .map(({ role: to }) => [role.id, to, hours[i]?.[ids.indexOf(to)]]),
        );
        expect(drawMovesMap(roles, hours).edges.map((edge) => [edge.from, edge.to, edge.hours])).toEqual(
          expected,
        );
      }),
      { numRuns: 30 },
    );
  });

  it("puts near what is near in hours", () => {
    const role = (id: string, rank: number): MapRole => ({ id, title: id, family: 0, rank, nextMoves: [] });
    const hours = [
      [0, 100, 3000],
      [100, 0, 3000],
      [3000, 3000, 0],
    ];
    const [a, b, c] = drawMovesMap([role("a", 0), role("b", 1), role("c", 2)], hours).nodes;
    if (!a || !b || !c) throw new Error("a role is missing");
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(Math.hypot(a.x - c.x, a.y - c.y) / 2);
  });
});
