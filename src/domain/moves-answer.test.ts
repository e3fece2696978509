import { describe, expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import { findMove } from "./moves";
import { answerMove, answerMoves } from "./moves-answer";
import { sumHours } from "./gap";

const content = smallContent(["cutting", "frying", "baking"]);
const roles = [
  {
    ...smallRole("cook", ["cutting", "frying"]),
    nextMoves: [{ role: "baker", why: [{ type: "break" } as const] }],
  },
  smallRole("chef", ["cutting", "frying", "baking"]),
  smallRole("baker", ["baking"]),
  smallRole("butcher", ["cutting"]),
];
const catalogue = buildCatalogue({ ...content, roles }, "v1");
const [cook = smallRole("", []), chef = cook] = roles;

describe("answerMoves", () => {
  it("has one move to every other role, the nearest first, those equally near by id", () => {
    const { moves } = answerMoves(catalogue, cook);
    expect(moves.map(({ to, hours }) => [to, hours])).toEqual([
      ["butcher", 0],
      ["baker", 22.5],
      ["chef", 22.5],
    ]);
    for (const each of moves) {
      const to = roles.find(({ id }) => id === each.to) ?? cook;
      expect(each).toMatchObject(findMove(catalogue.graph, cook, to));
    }
  });

  it("tells the editor's reason where there is one, and null where not", () => {
    const reasons = answerMoves(catalogue, cook).moves.map(({ to, why }) => [to, why === null]);
    expect(reasons).toEqual([
      ["butcher", true],
      ["baker", false],
      ["chef", true],
    ]);
  });
});

describe("answerMove", () => {
  it("has the steps of the move in order, whose hours are its hours", () => {
    const { steps, hours } = answerMove(catalogue, cook, chef);
    expect(steps).toEqual([
      { skill: "baking", level: 1, hours: 2.5, importance: "important" },
      { skill: "baking", level: 2, hours: 20, importance: "important" },
    ]);
    expect(sumHours(steps)).toBe(hours);
  });

  it("of a role to itself has nothing to learn", () => {
    expect(answerMove(catalogue, cook, cook)).toMatchObject({
      hours: 0,
      steps: [],
      newSkills: [],
      why: null,
    });
  });
});
