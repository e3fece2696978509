import { describe, expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import { findLeverage } from "./leverage";
import type { Level } from "./level";
import { answerProspects } from "./prospects-answer";

const content = smallContent(["cutting", "frying", "baking"]);
const unpaid = smallRole("cook", ["cutting"]);
const paid = { ...smallRole("chef", ["cutting", "frying"]), salaries: unpaid.salaries.map(asUsed) };
const skills = content.skills.map((skill) =>
  skill.id === "frying" ? { ...skill, formerly: ["searing"] } : skill,
);
const catalogue = buildCatalogue({ ...content, skills, roles: [paid, unpaid] }, "v1");
const nobody = new Map<string, Level>();
const dollars = { where: "US", basis: "base", currency: "USD" } as const;

function asUsed<T>(row: T) {
  return { ...row, leftOut: null };
}

describe("answerProspects", () => {
  it("has every role with readiness and hours, the nearest first", () => {
    expect(answerProspects(catalogue, new Map([["cutting", 2]])).roles).toEqual([
      { role: "cook", readiness: 100, hours: 0 },
      { role: "chef", readiness: 60, hours: 22.5 },
    ]);
  });

  it("has the skills that help most, over all roles", () => {
    expect(answerProspects(catalogue, nobody).skills).toEqual(
      findLeverage(catalogue.graph, nobody, [paid, unpaid]),
    );
  });

  it("ranks by pay on the scale asked for, and says why a role cannot be ranked", () => {
    expect(answerProspects(catalogue, nobody)).not.toHaveProperty("pay");
    const { payScales, pay } = answerProspects(catalogue, nobody, dollars);
    expect(payScales).toEqual([{ ...dollars, roles: 1 }]);
    const median = 120000.5;
    expect(pay).toEqual({
      ranked: [
        {
          ...{ role: "chef", hours: 45, median, rows: 1, payPerHour: median / 45 },
          years: { first: 2025, last: 2025 },
        },
      ],
      absent: [{ role: "cook", because: "none" }],
    });
  });

  it("takes earlier ids of skills for their present ones", () => {
    const earlier = answerProspects(catalogue, new Map([["searing", 2]]));
    expect(earlier).toEqual(answerProspects(catalogue, new Map([["frying", 2]])));
  });
});
