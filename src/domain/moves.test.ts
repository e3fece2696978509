import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import { gapOf, hoursOf, keysOf } from "../../tests/fixtures/oracles";
import { findGap, type RoleNode } from "./gap";
import { buildGraph, type SkillNode } from "./graph";
import { findMove, findMoveHours, profileOfRole, type SkillRise } from "./moves";

const nobody = new Map<string, never>();
const cases = worlds.chain(({ skills, roles }) =>
  fc.record({
    skills: fc.constant(skills),
    roles: fc.constant(roles),
    from: fc.constantFrom(...roles),
    to: fc.constantFrom(...roles),
  }),
);
const climbed = (rises: readonly SkillRise[]) =>
  rises.flatMap(({ skill, from, to }) =>
    Array.from({ length: to - from }, (_, index) => ({ skill, level: from + index + 1 })),
  );

describe("profileOfRole", () => {
  it("is what the role asks for with all that it builds on, and nothing more", () => {
    fc.assert(
      fc.property(cases, ({ skills, from }) => {
        const profile = profileOfRole(buildGraph(skills), from);
        const steps = climbed([...profile].map(([skill, to]) => ({ skill, from: 0, to })));
        expect(keysOf(steps)).toEqual(keysOf(gapOf(skills, nobody, [from]).values()));
      }),
    );
  });
});

describe("findMove", () => {
  it("of a role to itself costs nothing and asks for nothing", () => {
    fc.assert(
      fc.property(cases, ({ skills, from }) => {
        expect(findMove(buildGraph(skills), from, from)).toMatchObject({
          hours: 0,
          newSkills: [],
          raisedSkills: [],
        });
      }),
    );
  });

  it("costs what the gap costs a person who has exactly what the first role asks for", () => {
    fc.assert(
      fc.property(cases, ({ skills, from, to }) => {
        const graph = buildGraph(skills);
        const gap = findGap(graph, profileOfRole(graph, from), [to]);
        const move = findMove(graph, from, to);
        expect(move.hours).toBe(gap.hours);
        expect(keysOf(climbed([...move.newSkills, ...move.raisedSkills]))).toEqual(keysOf(gap.steps));
      }),
    );
  });

  it("costs the hours of the levels that it names, each skill once", () => {
    fc.assert(
      fc.property(cases, ({ skills, from, to }) => {
        const { newSkills, raisedSkills, sharedSkills, hours } = findMove(buildGraph(skills), from, to);
        const rises = [...newSkills, ...raisedSkills];
        expect(hoursOf(skills, climbed(rises))).toBe(hours);
        const named = [...rises.map((rise) => rise.skill), ...sharedSkills];
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  it("calls new what the first role does not need at all, and raised what must rise from there", () => {
    fc.assert(
      fc.property(cases, ({ skills, from, to }) => {
        const graph = buildGraph(skills);
        const { newSkills, raisedSkills } = findMove(graph, from, to);
        const before = profileOfRole(graph, from);
        for (const { skill, from: level } of [...newSkills, ...raisedSkills])
          expect(level).toBe(before.get(skill) ?? 0);
        expect(newSkills.every(({ skill }) => !before.has(skill))).toBe(true);
        expect(raisedSkills.every(({ skill }) => before.has(skill))).toBe(true);
      }),
    );
  });

  it("is the same however often, and for whichever graph, a role was asked about before", () => {
    fc.assert(
      fc.property(cases, worlds, ({ skills, from, to }, other) => {
        const graph = buildGraph(skills);
        const first = findMove(graph, from, to);
        findMove(buildGraph(other.skills), from, to);
        expect(findMove(graph, from, to)).toEqual(first);
        expect(findMove(buildGraph(skills), { ...from }, { ...to })).toEqual(first);
      }),
    );
  });

  it("is never longer than going by a third role", () => {
    fc.assert(
      fc.property(cases, ({ skills, roles, from, to }) => {
        const graph = buildGraph(skills);
        const hours = (a: RoleNode, b: RoleNode): number => findMove(graph, a, b).hours;
        for (const by of roles) expect(hours(from, to)).toBeLessThanOrEqual(hours(from, by) + hours(by, to));
      }),
    );
  });

  it("has a direction, and tells new, raised and shared skills apart", () => {
    const skills = ["ml", "sql", "law"].map((id): SkillNode => {
      return { id, levels: [{ hours: 10 }, { hours: 20 }, { hours: 40 }], buildsOn: [] };
    });
    const analyst: RoleNode = {
      id: "analyst",
      requirements: [
        { skill: "sql", level: 3, importance: "core" },
        { skill: "ml", level: 1, importance: "important" },
        { skill: "law", level: 1, importance: "optional" },
      ],
    };
    const engineer: RoleNode = {
      id: "engineer",
      requirements: [
        { skill: "sql", level: 2, importance: "core" },
        { skill: "ml", level: 3, importance: "core" },
        { skill: "law", level: 1, importance: "core" },
      ],
    };
    const graph = buildGraph(skills);
    expect(findMove(graph, analyst, engineer)).toEqual({
      from: "analyst",
      to: "engineer",
      hours: 70,
      newSkills: [{ skill: "law", from: 0, to: 1 }],
      raisedSkills: [{ skill: "ml", from: 1, to: 3 }],
      sharedSkills: ["sql"],
    });
    expect(findMove(graph, engineer, analyst)).toMatchObject({
      hours: 40,
      newSkills: [],
      sharedSkills: ["ml"],
    });
  });
});

describe("findMoveHours", () => {
  it("agrees with findMove for every ordered pair", () => {
    fc.assert(
      fc.property(worlds, ({ skills, roles }) => {
        const graph = buildGraph(skills);
        const expected = roles.map((from) => roles.map((to) => findMove(graph, from, to).hours));
        expect(findMoveHours(graph, roles).map((row) => [...row])).toEqual(expected);
      }),
    );
  });

  it("knows no roles, and roles of unknown skills cost nothing", () => {
    const ghost: RoleNode = { id: "ghost", requirements: [{ skill: "x", level: 2, importance: "core" }] };
    expect(findMoveHours(buildGraph([]), [])).toEqual([]);
    expect(findMove(buildGraph([]), ghost, ghost).hours).toBe(0);
  });
});
