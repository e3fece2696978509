import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shuffled, worlds } from "../../tests/fixtures/arbitraries";
import { keyOf, keysOf, needsOf } from "../../tests/fixtures/oracles";
import {
  at,
  buildGraph,
  compareIds,
  findStep,
  type Graph,
  levelOfStep,
  type SkillNode,
  skillOfStep,
} from "./graph";

const stepOf = (graph: Graph, step: number) => ({
  skill: skillOfStep(graph, step),
  level: levelOfStep(graph, step),
});
const needsIn = (graph: Graph, step: number): number[] => [
  ...graph.needs.subarray(at(graph.needsFrom, step), at(graph.needsFrom, step + 1)),
];

describe("buildGraph", () => {
  it("has one step for each level of each skill, with its hours", () => {
    fc.assert(
      fc.property(worlds, ({ skills }) => {
        const graph = buildGraph(skills);
        const expected = skills.flatMap(({ id, levels }) =>
          levels.map(({ hours }, below) => `${keyOf({ skill: id, level: below + 1 })} ${hours}`),
        );
        const steps = [...graph.hours].map((hours, step) => `${keyOf(stepOf(graph, step))} ${hours}`);
        expect(steps.sort()).toEqual(expected.sort());
      }),
    );
  });

  it("gives each step the level below it and what the rows to reach it name", () => {
    fc.assert(
      fc.property(worlds, ({ skills }) => {
        const graph = buildGraph(skills);
        for (const step of graph.skillOf.keys()) {
          const needs = needsIn(graph, step).map((need) => stepOf(graph, need));
          expect(keysOf(needs)).toEqual(keysOf(needsOf(skills, stepOf(graph, step))));
        }
      }),
    );
  });

  it("is the same for the skills in any order", () => {
    const both = worlds.chain(({ skills }) => fc.tuple(fc.constant(skills), shuffled(skills)));
    fc.assert(
      fc.property(both, ([skills, others]) => {
        expect(buildGraph(others)).toEqual(buildGraph(skills));
      }),
    );
  });

  it("leaves the skills it was given as they are", () => {
    fc.assert(
      fc.property(worlds, ({ skills }) => {
        const before = structuredClone(skills);
        buildGraph(skills);
        expect(skills).toEqual(before);
      }),
    );
  });

  it("orders skills by rank, then by id", () => {
    const node = (id: string, rank?: number): SkillNode => ({
      id,
      rank,
      levels: [{ hours: 1 }],
      buildsOn: [],
    });
    expect(buildGraph([node("b", 1), node("z"), node("a", 1), node("c", 0)]).ids).toEqual([
      "c",
      "z",
      "a",
      "b",
    ]);
  });

  it("ignores a row that names an unknown skill or reaches beyond the ladder", () => {
    const graph = buildGraph([
      {
        id: "a",
        levels: [{ hours: 1 }],
        buildsOn: [
          { toReach: 1, skill: "nowhere", at: 2 },
          { toReach: 4, skill: "b", at: 1 },
          { toReach: 0, skill: "b", at: 1 },
        ],
      },
      { id: "b", levels: [{ hours: 1 }], buildsOn: [] },
    ]);
    expect([...graph.needs]).toEqual([]);
  });

  it("is empty for no skills, and a skill without levels has no step", () => {
    expect(buildGraph([]).skillOf).toHaveLength(0);
    const bare = buildGraph([{ id: "a", levels: [], buildsOn: [] }]);
    expect([bare.skillOf.length, findStep(bare, "a", 1)]).toEqual([0, -1]);
  });
});

describe("findStep", () => {
  it("finds every step by its skill and level", () => {
    fc.assert(
      fc.property(worlds, ({ skills }) => {
        const graph = buildGraph(skills);
        for (const step of graph.skillOf.keys()) {
          const { skill, level } = stepOf(graph, step);
          expect(findStep(graph, skill, level)).toBe(step);
        }
      }),
    );
  });

  it("takes a level above the ladder for the last, and knows none below 1 or of an unknown skill", () => {
    const graph = buildGraph([{ id: "a", levels: [{ hours: 1 }, { hours: 2 }], buildsOn: [] }]);
    expect(findStep(graph, "a", 4)).toBe(findStep(graph, "a", 2));
    expect([findStep(graph, "a", 0), findStep(graph, "a", -3), findStep(graph, "x", 1)]).toEqual([
      -1, -1, -1,
    ]);
  });
});

describe("compareIds", () => {
  it("orders by code unit, the same way round in every country", () => {
    expect(["b", "a", "B", "ä", "a-b", "ab", "a1"].sort(compareIds)).toEqual([
      "B",
      "a",
      "a-b",
      "a1",
      "ab",
      "b",
      "ä",
    ]);
  });
});
