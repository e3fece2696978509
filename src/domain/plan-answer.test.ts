import { describe, expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import type { Level } from "./level";
import { answerPlan } from "./plan-answer";
import { planRoadmap } from "./plan";

const content = smallContent(["cutting", "frying", "baking"]);
const catalogue = buildCatalogue(
  {
    ...content,
    skills: content.skills.map((skill) =>
      skill.id === "frying" ? { ...skill, formerly: ["searing"] } : skill,
    ),
    roles: [...content.roles, { ...smallRole("baker", ["baking"]), formerly: ["boulanger"] }],
  },
  "v1",
);
const nobody = new Map<string, Level>();

describe("answerPlan", () => {
  it("answers with the plan of the roles: its steps, hours and dates, and the readiness for each", () => {
    const pace = { hoursPerWeek: 10, start: "2026-01-05" };
    const levels = new Map<string, Level>([
      ["cutting", 1],
      ["baking", 2],
    ]);
    const answer = answerPlan(catalogue, { roles: ["cook", "baker"], levels, pace });
    const roles = ["cook", "baker"].flatMap((id) => catalogue.roles.get(id) ?? []);
    const { hours, end, steps } = planRoadmap(catalogue.graph, levels, roles, {}, pace);
    const shown = steps.map(({ skill, level, hours, importance, roles, start, end }) => {
      return { skill, level, hours, importance, roles, start, end };
    });
    // cook: cutting is core (3·1 of 3·2), frying and baking important (0 and 2·2 of 2·2 each).
    expect(answer).toEqual({ hours, end, readiness: { cook: 50, baker: 100 }, steps: shown });
  });

  it("has no dates without a pace", () => {
    const answer = answerPlan(catalogue, { roles: ["cook"], levels: nobody });
    expect(answer).not.toHaveProperty("end");
    for (const step of answer.steps) {
      expect(Object.keys(step)).toEqual(["skill", "level", "hours", "importance", "roles"]);
    }
    expect(answer.hours).toBe(67.5);
  });

  it("takes earlier ids of roles and skills for their present ones", () => {
    const levels = new Map<string, Level>([
      ["searing", 2],
      ["frying", 1],
    ]);
    const earlier = answerPlan(catalogue, { roles: ["boulanger", "cook"], levels });
    const present = answerPlan(catalogue, { roles: ["baker", "cook"], levels: new Map([["frying", 2]]) });
    expect(earlier).toEqual(present);
    expect(Object.keys(earlier.readiness)).toEqual(["baker", "cook"]);
  });

  it("counts a role once that is asked for by both its ids", () => {
    const twice = answerPlan(catalogue, { roles: ["boulanger", "baker", "baker"], levels: nobody });
    expect(twice).toEqual(answerPlan(catalogue, { roles: ["baker"], levels: nobody }));
  });

  it("counts optional requirements only when asked to", () => {
    const role = smallRole("cook", ["cutting"]);
    const optional = role.requirements.map((each) => ({ ...each, importance: "optional" as const }));
    const other = buildCatalogue({ ...content, roles: [{ ...role, requirements: optional }] }, "v1");
    const request = { roles: ["cook"], levels: nobody };
    expect(answerPlan(other, request).hours).toBe(0);
    expect(answerPlan(other, { ...request, optional: true }).hours).toBe(22.5);
  });

  it("leaves out roles and skills that it does not know", () => {
    const answer = answerPlan(catalogue, { roles: ["astronaut"], levels: new Map([["rocketry", 4]]) });
    expect(answer).toEqual({ hours: 0, readiness: {}, steps: [] });
  });
});
