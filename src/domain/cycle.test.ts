import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edge, findCycle } from "./cycle";

const nodes = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
const graphs = fc.array(fc.record({ skill: nodes, needs: nodes }), { maxLength: 14 });

/** Takes away, again and again, the edges to what needs nothing itself; what stays is in or before a cycle. */
function canBeOrdered(edges: readonly Edge[]): boolean {
  const left = edges.filter((edge) => edges.some((other) => other.skill === edge.needs));
  if (left.length === edges.length) return edges.length === 0;
  return canBeOrdered(left);
}

function chain(length: number): Edge[] {
  return Array.from({ length }, (_, index) => ({ skill: `s${index}`, needs: `s${index + 1}` }));
}

describe("findCycle", () => {
  it("finds a cycle exactly where the skills cannot be put in order", () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        expect(findCycle(edges) === null).toBe(canBeOrdered(edges));
      }),
      { numRuns: 500 },
    );
  });

  it("gives the whole chain: given edges, one after the other, round to the start, no skill twice", () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const cycle = findCycle(edges) ?? [];
        cycle.forEach((edge, index) => {
          expect(edges).toContain(edge);
          expect(edge.needs).toBe(cycle[(index + 1) % cycle.length]?.skill);
        });
        expect(new Set(cycle.map((edge) => edge.skill)).size).toBe(cycle.length);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves out what only leads to the cycle", () => {
    const edges = ["ab", "bc", "cd", "db", "ce"].map(([skill = "", needs = ""]) => ({ skill, needs }));
    expect(findCycle(edges)?.map((edge) => edge.skill + edge.needs)).toEqual(["bc", "cd", "db"]);
  });

  it("finds a skill that builds on itself", () => {
    expect(findCycle([{ skill: "a", needs: "a" }])).toEqual([{ skill: "a", needs: "a" }]);
  });

  it("finds nothing in an empty graph", () => {
    expect(findCycle([])).toBeNull();
  });

  it("walks a chain of 100,000 skills, and back to its start", () => {
    const edges = chain(100_000);
    expect(findCycle(edges)).toBeNull();
    const closed = [...edges, { skill: "s100000", needs: "s0" }];
    expect(findCycle(closed)).toHaveLength(100_001);
  });
});
