import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worlds } from "../../tests/fixtures/arbitraries";
import { gapOf } from "../../tests/fixtures/oracles";
import type { Change } from "./changes";
import { buildGraph, type Profile } from "./graph";
import { findNews } from "./news";
import { kinds } from "./prose";

const change = (kind: Change["kind"], id: string, what: Change["what"] = "changed"): Change => ({
  what,
  kind,
  id,
  title: `Title of ${id}`,
});
const day = (number: number): Date => new Date(Date.UTC(2026, 0, number));

const cook = {
  id: "cook",
  requirements: [{ skill: "stew", level: 1, importance: "core" as const }],
  certifications: [{ certification: "badge", importance: "optional" as const }],
};
const graph = buildGraph([
  { id: "stew", levels: [{ hours: 1 }], buildsOn: [{ toReach: 1, skill: "knife", at: 1 }] },
  { id: "knife", levels: [{ hours: 1 }], buildsOn: [] },
  { id: "cake", levels: [{ hours: 1 }], buildsOn: [] },
]);
const catalogue = { graph, roles: new Map([["cook", cook]]) };

/** The news of a single publishing, as ids with their reasons. */
function tell(changes: Change[], levels: Profile = new Map()): (string | string[])[][] {
  const reader = { goals: ["cook", "gone"], levels };
  return findNews(catalogue, reader, day(1), [{ at: day(2), changes }]).map((news) => [
    news.change.id,
    news.because,
    news.goals,
  ]);
}

describe("findNews", () => {
  it("tells of goals, what they need, the certifications they name and what the person holds", () => {
    const changes = [
      change("role", "cook"),
      change("role", "baker", "added"),
      change("skill", "stew"),
      change("skill", "knife"),
      change("skill", "cake"),
      change("certification", "badge"),
      change("certification", "medal"),
      change("source", "cook"),
      change("start", "stew"),
    ];
    const needed = [
      ["cook", "goal", ["cook"]],
      ["stew", "needed", ["cook"]],
      ["knife", "needed", ["cook"]],
      ["badge", "certification", ["cook"]],
    ];
    expect(tell(changes)).toEqual(needed);
    const held = new Map([["cake", 1] as const, ["knife", 1] as const]);
    expect(tell(changes, held)).toEqual([...needed.slice(0, 3), ["cake", "held", []], ...needed.slice(3)]);
  });

  it("tells of a goal and of a skill that are no longer there", () => {
    const changes = [change("role", "gone", "removed"), change("skill", "lost", "removed")];
    expect(tell(changes, new Map([["lost", 2]]))).toEqual([
      ["gone", "goal", ["gone"]],
      ["lost", "held", []],
    ]);
  });

  it("tells of nothing that was published at the moment or before", () => {
    const publications = [3, 2, 1].map((number) => ({ at: day(number), changes: [change("skill", "stew")] }));
    const reader = { goals: ["cook"], levels: new Map() };
    expect(findNews(catalogue, reader, day(2), publications).map(({ at }) => at)).toEqual([day(3)]);
  });

  it("tells of exactly the skills that a goal needs from nothing, in whatever world", () => {
    const changes = fc.array(
      fc.record({ kind: fc.constantFrom(...kinds), id: fc.constantFrom(...Array.from("abcdefghijkl")) }),
    );
    fc.assert(
      fc.property(worlds, changes, ({ skills, roles }, told) => {
        const goals = roles.map((role) => ({ ...role, certifications: [] }));
        const reader = { goals: goals.map(({ id }) => id), levels: new Map() };
        const world = { graph: buildGraph(skills), roles: new Map(goals.map((role) => [role.id, role])) };
        const all = told.map(({ kind, id }) => change(kind, id));
        const news = findNews(world, reader, day(1), [{ at: day(2), changes: all }]);
        const needs = (role: (typeof goals)[number], id: string): boolean =>
          [...gapOf(skills, new Map(), [role], { optional: true }).values()].some(
            (step) => step.skill === id,
          );
        const expected = all
          .filter(({ kind }) => kind === "skill")
          .map((each) => ({
            change: each,
            goals: goals.filter((role) => needs(role, each.id)).map(({ id }) => id),
          }))
          .filter((each) => each.goals.length > 0);
        expect(news).toEqual(expected.map((each) => ({ ...each, at: day(2), because: "needed" })));
      }),
    );
  });
});
