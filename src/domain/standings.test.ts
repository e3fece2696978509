import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shuffled, worlds } from "../../tests/fixtures/arbitraries";
import { gapOf, hoursOf } from "../../tests/fixtures/oracles";
import { buildGraph } from "./graph";
import { findReadiness } from "./readiness";
import { findStandings } from "./standings";

const cases = fc.tuple(worlds, fc.boolean()).map(([world, optional]) => {
  const options = { optional, skipped: world.skipped };
  const graph = buildGraph(world.skills);
  return { ...world, graph, options, standings: findStandings(graph, world.have, world.roles, options) };
});

describe("findStandings", () => {
  it("tells of each role once how ready somebody is and what is left", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, roles, options, standings }) => {
        expect(standings).toHaveLength(roles.length);
        for (const role of roles) {
          const hours = hoursOf(skills, gapOf(skills, have, [role], options).values());
          const expected = { role, hours, ...findReadiness(have, role, options.skipped) };
          expect(standings).toContainEqual(expected);
        }
      }),
    );
  });

  it("puts the nearest first, whatever the order of the roles", () => {
    const turned = cases.chain((each) => fc.tuple(fc.constant(each), shuffled(each.roles)));
    fc.assert(
      fc.property(turned, ([{ graph, have, options, standings }, roles]) => {
        const hours = standings.map((standing) => standing.hours);
        expect(hours).toEqual([...hours].sort((a, b) => a - b));
        expect(findStandings(graph, have, roles, options)).toEqual(standings);
      }),
    );
  });
});
