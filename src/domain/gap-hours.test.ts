import fc from "fast-check";
import { expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import { findGap } from "./gap";
import { findGapHours } from "./gap-hours";
import { buildGraph } from "./graph";

it("are those of the gap to each role alone", () => {
  fc.assert(
    fc.property(worlds, ({ skills, roles, have }) => {
      const graph = buildGraph(skills);
      const alone = roles.map((role) => findGap(graph, have, [role]).hours);
      expect(findGapHours(graph, have, roles)).toEqual(alone);
    }),
    { numRuns: 300 },
  );
});
