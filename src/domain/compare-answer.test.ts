import { describe, expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import { answerComparison } from "./compare-answer";
import { compareRoles } from "./comparison";

const content = smallContent(["cutting", "frying", "baking"]);
const baker = { ...smallRole("baker", ["baking", "cutting"]), salaries: [] };
const [cook = baker] = content.roles;
const used = cook.salaries.map((row) => ({ ...row, leftOut: null }));
const paidCook = {
  ...cook,
  salaries: used,
  nextMoves: [{ role: "baker", why: [{ type: "text", text: "Less heat" } as const] }],
};
const catalogue = buildCatalogue({ ...content, roles: [paidCook, baker] }, "v1");
const answer = answerComparison(catalogue, [paidCook, baker]);

describe("answerComparison", () => {
  it("names the roles in the order given", () => {
    expect(answer.roles).toEqual(["cook", "baker"]);
    expect(answerComparison(catalogue, [baker, paidCook]).roles).toEqual(["baker", "cook"]);
  });

  it("has of each skill the level and the importance for those roles alone that ask for it", () => {
    expect(answer.skills).toEqual([
      {
        skill: "baking",
        sharedBy: "all",
        levels: { cook: 2, baker: 2 },
        importance: { cook: "important", baker: "core" },
      },
      {
        skill: "cutting",
        sharedBy: "all",
        levels: { cook: 2, baker: 2 },
        importance: { cook: "core", baker: "important" },
      },
      { skill: "frying", sharedBy: "one", levels: { cook: 2 }, importance: { cook: "important" } },
    ]);
  });

  it("has the moves of the comparison, with the reason where the editor gives one", () => {
    const { moves } = compareRoles(catalogue.graph, catalogue.content, [paidCook, baker]);
    expect(answer.moves).toEqual([
      { ...moves[0], why: "Less heat" },
      { ...moves[1], why: null },
    ]);
  });

  it("has the bands of pay by role, with how many rows they rest on", () => {
    expect(answer.pay).toEqual({
      cook: [expect.objectContaining({ where: "US", currency: "USD", rows: 1, olderRows: 0 })],
      baker: [],
    });
  });
});
