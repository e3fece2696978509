import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import { findGap } from "./gap";
import { buildGraph } from "./graph";
import { findWays } from "./head-starts";
import { raiseLevels } from "./progress";
import { findReadiness } from "./readiness";

const cases = worlds.map((world) => {
  const graph = buildGraph(world.skills);
  const options = { skipped: world.skipped };
  return { ...world, graph, options, ways: findWays(graph, world.have, world.roles, options) };
});

describe("findWays", () => {
  it("knows the hours to each role, and to all of them together", () => {
    fc.assert(
      fc.property(cases, ({ graph, have, roles, options, ways }) => {
        expect(ways.hours).toEqual(roles.map((role) => findGap(graph, have, [role], options).hours));
        expect(ways.hoursTogether).toBe(findGap(graph, have, roles, options).hours);
      }),
    );
  });

  it("says of every ordered pair what is free and what is left, which is the whole way", () => {
    fc.assert(
      fc.property(cases, ({ roles, ways }) => {
        const hoursTo = new Map(roles.map((role, index) => [role.id, ways.hours[index]]));
        expect(ways.headStarts).toHaveLength(roles.length * (roles.length - 1));
        for (const { from, to, free, left } of ways.headStarts) {
          expect(free + left).toBe(hoursTo.get(to));
          const back = ways.headStarts.find((each) => each.from === to && each.to === from);
          expect(back?.free).toBe(free);
        }
      }),
    );
  });

  it("leaves what a person lacks who has gone the first way, and makes nobody less ready", () => {
    fc.assert(
      fc.property(cases, ({ graph, have, roles, options, ways }) => {
        for (const { from, to, left, readiness } of ways.headStarts) {
          const [first = [], second = []] = [from, to].map((id) => roles.filter((role) => role.id === id));
          const arrived = raiseLevels(have, findGap(graph, have, first, options).steps);
          expect(left).toBe(findGap(graph, arrived, second, options).hours);
          for (const role of second) {
            expect(readiness).toBe(findReadiness(arrived, role, options.skipped).percent);
            expect(readiness).toBeGreaterThanOrEqual(findReadiness(have, role, options.skipped).percent);
          }
        }
      }),
    );
  });
});
