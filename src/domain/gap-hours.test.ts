import fc from "fast-check";
import { expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import { findGap } from "./gap";
import { findGapHours } from "./gap-hours";
import { buildGraph } from "./graph";

it("are those of the gap to each role alone", () => {
  fc.assert(
    fc.property(worlds, fc.boolean(), ({ skills, roles, have, skipped }, optional) => {
      const graph = buildGraph(skills);
      for (const options of [{}, { optional, skipped }]) {
        const alone = roles.map((role) => findGap(graph, have, [role], options).hours);
        expect(findGapHours(graph, have, roles, options)).toEqual(alone);
      }
    }),
    { numRuns: 300 },
  );
});
