import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import { asked, depthOf, gapOf, isSatisfied, keyOf, keysOf, needsOf } from "../../tests/fixtures/oracles";
import { profileLevels, rootsOf } from "./gap";
import { buildGraph, levelOfStep, skillOfStep } from "./graph";
import { traceSteps } from "./trace";

const options = { optional: true };

/** A traced world with its steps by name. */
const traces = worlds.map(({ skills, have, roles }) => {
  const graph = buildGraph(skills);
  const groups = rootsOf(graph, roles, options);
  const trace = traceSteps(graph, profileLevels(graph, have), groups);
  const steps = trace.steps.map((step) => ({
    skill: skillOfStep(graph, step),
    level: levelOfStep(graph, step),
    group: trace.classOf[step],
    depth: trace.depthOf[step],
  }));
  return { skills, have, roles, steps };
});

describe("traceSteps", () => {
  it("visits each missing step once and no other", () => {
    fc.assert(
      fc.property(traces, ({ skills, have, roles, steps }) => {
        expect(keysOf(steps)).toEqual(keysOf(gapOf(skills, have, roles, options).values()));
      }),
    );
  });

  it("gives every step after all the steps it needs", () => {
    fc.assert(
      fc.property(traces, ({ skills, have, steps }) => {
        const before = new Set<string>();
        for (const step of steps) {
          const missing = needsOf(skills, step).filter((need) => !isSatisfied(have, need));
          expect(missing.filter((need) => !before.has(keyOf(need)))).toEqual([]);
          before.add(keyOf(step));
        }
      }),
    );
  });

  it("tells the longest chain of missing steps before each", () => {
    fc.assert(
      fc.property(traces, ({ skills, have, steps }) => {
        for (const step of steps) expect(step.depth).toBe(depthOf(skills, have, step));
      }),
    );
  });

  it("puts each step into the first group that reaches it", () => {
    fc.assert(
      fc.property(traces, ({ skills, have, roles, steps }) => {
        const roots = asked(roles, options);
        const groups = (["core", "important", "optional"] as const).map((importance) => {
          const requirements = roots.filter((root) => root.importance === importance);
          return gapOf(skills, have, [{ id: "", requirements }], options);
        });
        for (const step of steps) {
          expect(step.group).toBe(groups.findIndex((group) => group.has(keyOf(step))));
        }
      }),
    );
  });

  it("ends even where skills build on each other in a circle", () => {
    const levels = [{ hours: 1 }];
    const graph = buildGraph([
      { id: "a", levels, buildsOn: [{ toReach: 1, skill: "b", at: 1 }] },
      { id: "b", levels, buildsOn: [{ toReach: 1, skill: "a", at: 1 }] },
    ]);
    expect(traceSteps(graph, new Uint8Array(2), [[0], [1]]).steps.sort()).toEqual([0, 1]);
  });
});
