import { describe, expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import { answerComparison } from "./compare-answer";
import { compareRoles } from "./comparison";
import type { Block } from "./prose";

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

  it("tells of each role what it is, what one does in it, and how much it is wanted", () => {
    const blocks = [
      { type: "paragraph", children: [{ type: "text", text: "Many places." }] },
    ] satisfies Block[];
    const wanted = { ...baker, experience: null, sections: [{ heading: "Demand", blocks }] };
    const { about } = answerComparison(catalogue, [paidCook, wanted]);
    expect(about.cook).toMatchObject({ title: "Title of cook", seniority: "senior", demand: null });
    expect(about.cook?.responsibilities[0]).toMatchObject({ title: "Deciding" });
    expect(about.baker).toMatchObject({ experience: null, demand: "Many places." });
  });

  it("has the certifications of each role, under the roles alone that name them", () => {
    const without = { ...baker, certifications: [] };
    const { certifications } = answerComparison(catalogue, [paidCook, without]);
    expect(certifications).toEqual([
      { certification: "diploma", sharedBy: "one", importance: { cook: "optional" } },
    ]);
  });

  it("has the hours from nothing, and what comes with another role; readiness only for levels", () => {
    const { hours, hoursTogether, headStarts } = compareRoles(catalogue.graph, catalogue.content, [
      paidCook,
      baker,
    ]);
    expect(answer).toMatchObject({ hours: { cook: hours[0], baker: hours[1] }, hoursTogether, headStarts });
    expect(answer).not.toHaveProperty("readiness");
    const seen = answerComparison(catalogue, [paidCook, baker], new Map([["baking", 2]]));
    expect(seen.readiness).toEqual({ cook: 28, baker: 60 });
    expect(seen.hours.baker).toBeLessThan(answer.hours.baker ?? 0);
  });

  it("takes earlier ids of skills, and leaves out what is skipped", () => {
    const renamed = content.skills.map((skill) =>
      skill.id === "baking" ? { ...skill, formerly: ["old"] } : skill,
    );
    const later = buildCatalogue({ ...content, skills: renamed, roles: [paidCook, baker] }, "v2");
    const have = new Map([["old", 2 as const]]);
    const skipped = new Set(["cutting"]);
    expect(answerComparison(later, [paidCook, baker], have).readiness).toEqual({ cook: 28, baker: 60 });
    const { readiness } = answerComparison(later, [paidCook, baker], have, { skipped });
    expect(readiness).toEqual({ cook: 50, baker: 100 });
  });
});
