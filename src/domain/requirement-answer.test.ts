import { describe, expect, it } from "vitest";
import { smallContent, smallRole, smallSkill } from "../../tests/fixtures/small-content";
import { buildCatalogue, type Catalogue } from "./catalogue";
import type { Role, Skill } from "./content";
import { findGap } from "./gap";
import { explainRequirement, type RequirementAnswer } from "./requirement-answer";

const skills = [
  smallSkill("knife"),
  smallSkill("fire", [{ toReach: 1, skill: "knife", at: 1 }]),
  smallSkill("frying", [
    { toReach: 1, skill: "knife", at: 1 },
    { toReach: 2, skill: "knife", at: 2 },
    { toReach: 3, skill: "fire", at: 1 },
  ]),
  smallSkill("singing"),
];
const cook = smallRole("cook", ["frying"]);
const content = { ...smallContent([]), skills, roles: [cook] };
const catalogue = buildCatalogue(content, "v1");

function explain(id: string, role: Role = cook, from: Catalogue = catalogue): RequirementAnswer | null {
  const skill: Skill | undefined = from.skills.get(id);
  if (!skill) throw new Error(`no skill ${id}`);
  return explainRequirement(from, role, skill);
}

describe("why a role needs a skill", () => {
  it("is what the role itself says of it, what it means, and what that rests on", () => {
    const answer = explain("frying");
    expect(answer).toMatchObject({
      asked: { level: 2, importance: "core" },
      level: 2,
      hours: 22.5,
      levels: [
        { level: 1, hours: 2.5 },
        { level: 2, hours: 20 },
      ],
      neededBy: [],
      needs: [{ skill: "knife", level: 2 }],
    });
    expect(answer?.asked?.why).toContain("because");
    expect(answer?.levels[1]?.youCan).toContain("do it");
    // Three passages cite one place of one source.
    expect(answer?.sources).toMatchObject([{ source: "survey", where: "page 3" }]);
  });

  it("is what builds on it, where the role does not ask for it", () => {
    expect(explain("knife")).toMatchObject({ asked: null, level: 2, neededBy: ["frying"], needs: [] });
  });

  it("is nothing where nothing on the way needs it", () => {
    expect([explain("singing"), explain("fire")]).toEqual([null, null]);
  });

  it("counts what is optional, and goes as far as the plan", () => {
    const optional = cook.requirements.map((each) => ({ ...each, importance: "optional" as const }));
    const baker = { ...cook, requirements: optional };
    expect(explain("frying", baker)).toMatchObject({ asked: { importance: "optional" }, level: 2 });
  });

  it("accounts for every step on the way to a role", () => {
    const { steps, hours } = findGap(catalogue.graph, new Map(), [cook], { optional: true });
    const answers = [...new Set(steps.map(({ skill }) => skill))].map((id) => explain(id));
    expect(answers.reduce((sum, answer) => sum + (answer?.hours ?? 0), 0)).toBe(hours);
    for (const answer of answers) {
      expect(answer?.asked !== null || answer.neededBy.length > 0).toBe(true);
    }
  });
});
