import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import { gapOf, hoursOf } from "../../tests/fixtures/oracles";
import type { GapOptions, RoleNode } from "./gap";
import { buildGraph, type Profile, type SkillNode } from "./graph";
import { toLevel } from "./level";
import { findSteppingStones } from "./stepping-stones";

/** The way through a role, gone step by step. */
function wayThrough(
  skills: readonly SkillNode[],
  have: Profile,
  role: RoleNode,
  target: RoleNode,
  options: GapOptions,
) {
  const steps = [...gapOf(skills, have, [role], options).values()];
  const arrived = new Map(have);
  for (const { skill, level } of steps) arrived.set(skill, toLevel(Math.max(level, arrived.get(skill) ?? 0)));
  const after = hoursOf(skills, gapOf(skills, arrived, [target], options).values());
  return { role: role.id, hours: hoursOf(skills, steps), hoursAfter: after };
}

const cases = fc.tuple(worlds, fc.boolean()).map(([world, skips]) => {
  const { skills, have, roles, skipped } = world;
  const options = skips ? { skipped } : {};
  const [target = { id: "none", requirements: [] }] = roles;
  const direct = hoursOf(skills, gapOf(skills, have, [target], options).values());
  const stones = findSteppingStones(buildGraph(skills), have, target, roles, options);
  return { ...world, options, target, direct, stones };
});

describe("findSteppingStones", () => {
  it("gives exactly the other roles that are nearer and make the way at most 15 % longer", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, roles, options, target, direct, stones }) => {
        const expected = roles
          .filter((role) => role !== target)
          .map((role) => wayThrough(skills, have, role, target, options))
          .filter((way) => way.hours < direct && 100 * (way.hours + way.hoursAfter) <= 115 * direct);
        const found = stones.map(({ role, hours, hoursAfter }) => ({ role, hours, hoursAfter }));
        expect(found).toHaveLength(expected.length);
        expect(found).toEqual(expect.arrayContaining(expected));
      }),
      { numRuns: 300 },
    );
  });

  it("puts the nearest first and tells how much longer the way is", () => {
    fc.assert(
      fc.property(cases, ({ direct, stones }) => {
        const hours = stones.map((stone) => stone.hours);
        expect(hours).toEqual([...hours].sort((a, b) => a - b));
        for (const { hours, hoursAfter, overhead } of stones) {
          expect((1 + overhead) * direct).toBeCloseTo(hours + hoursAfter);
        }
      }),
    );
  });

  const skill = (id: string, hours: number): SkillNode => ({ id, levels: [{ hours }], buildsOn: [] });
  const graph = buildGraph([skill("a", 600), skill("b", 400), skill("c", 150), skill("d", 150.5)]);
  const role = (id: string): RoleNode => ({
    id,
    requirements: Array.from(id).map((each) => ({ skill: each, level: 1, importance: "core" })),
  });

  it("accepts 15 % and not more; ties by role id", () => {
    const stones = findSteppingStones(graph, new Map(), role("ab"), ["ac", "b", "ad", "a", "ba"].map(role));
    expect(stones.map((stone) => [stone.role, stone.hours, stone.hoursAfter])).toEqual([
      ["b", 400, 600],
      ["a", 600, 400],
      ["ac", 750, 400],
    ]);
  });

  it("gives none for a target that is reached, and none where nothing is known", () => {
    expect(findSteppingStones(graph, new Map([["a", 1]]), role("a"), [role("b")])).toEqual([]);
    expect(findSteppingStones(buildGraph([]), new Map(), role("a"), [role("b")])).toEqual([]);
  });
});
