import fc from "fast-check";
import { expect, it } from "vitest";
import { roadmaps } from "../../tests/fixtures/roadmaps";
import { smallSkill } from "../../tests/fixtures/small-content";
import { drawNeighbours } from "./neighbours";

it("draws or counts every skill that a prerequisite joins, at most eight on a side", () => {
  fc.assert(
    fc.property(roadmaps, ({ skills, levels }) => {
      const nodes = [...skills].map(([id, skill]) => ({ ...skill, id }));
      for (const skill of nodes) {
        const { needs, opens } = drawNeighbours(skill, nodes, levels);
        expect(needs.cards.length + needs.more).toBe(new Set(skill.buildsOn.map((row) => row.skill)).size);
        const opened = nodes.filter(({ buildsOn }) => buildsOn.some((row) => row.skill === skill.id));
        expect(opens.cards.length + opens.more).toBe(opened.length);
        expect(Math.max(needs.cards.length, opens.cards.length)).toBeLessThanOrEqual(8);
      }
    }),
    { numRuns: 30 },
  );
});

it("shows of a skill that is needed twice the higher level, and of one that is opened twice the first", () => {
  const sauces = smallSkill("sauces", [
    { toReach: 2, skill: "frying", at: 1 },
    { toReach: 3, skill: "frying", at: 2 },
  ]);
  const frying = smallSkill("frying");
  const of = (skill: typeof frying) => drawNeighbours(skill, [frying, sauces], new Map([["frying", 3]]));
  expect(of(sauces).needs.cards).toMatchObject([{ skill: "frying", need: 2, here: 3, have: 3 }]);
  expect(of(frying).opens.cards).toMatchObject([{ skill: "sauces", need: 2, here: 1, have: 0 }]);
});

it("shows first what nothing else stands before", () => {
  const row = (skill: string) => ({ toReach: 1 as const, skill, at: 1 as const });
  const skills = [
    smallSkill("cutting"),
    smallSkill("a-feast", [row("cutting"), row("frying")]),
    smallSkill("frying", [row("cutting")]),
  ];
  const [cutting] = skills;
  const { opens } = drawNeighbours(cutting ?? smallSkill("cutting"), skills, new Map());
  expect(opens.cards.map(({ skill }) => skill)).toEqual(["frying", "a-feast"]);
});
