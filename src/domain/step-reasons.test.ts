import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallRole, smallSkill } from "../../tests/fixtures/small-content";
import { roadmaps } from "../../tests/fixtures/roadmaps";
import { findGap } from "./gap";
import { buildGraph } from "./graph";
import { describeReasons, findReasons } from "./step-reasons";

describe("the reasons of steps", () => {
  const all = [
    smallSkill("knife"),
    smallSkill("frying", [{ toReach: 2, skill: "knife", at: 2 }]),
    smallSkill("sauces", [{ toReach: 1, skill: "knife", at: 1 }]),
  ];
  const skills = new Map(all.map((skill) => [skill.id, skill]));

  it("tell what the role asks and which skills wait, and for which level they do", () => {
    const role = smallRole("cook", ["frying", "sauces"]);
    const { steps } = findGap(buildGraph(all), new Map(), [role]);
    const reasons = findReasons(steps, role, skills);
    const reasonOf = (skill: string, level: number) =>
      reasons[steps.findIndex((step) => step.skill === skill && step.level === level)];
    expect(reasonOf("frying", 1)).toEqual({ asked: { level: 2, importance: "core" }, waiting: [] });
    expect(reasonOf("knife", 1)?.asked).toBeNull();
    expect(new Set(reasonOf("knife", 1)?.waiting)).toEqual(new Set(["frying", "sauces"]));
    expect(reasonOf("knife", 2)?.waiting).toEqual(["frying"]);
  });

  it("are told in words, with two names at most", () => {
    const asked = { level: 3, importance: "core" } as const;
    expect(describeReasons({ asked, waiting: [] }, skills)).toBe("Asked for at proficient, core.");
    expect(describeReasons({ asked: null, waiting: ["knife", "frying"] }, skills)).toBe(
      "Needed by Title of knife and Title of frying.",
    );
    expect(describeReasons({ asked, waiting: ["knife", "frying", "sauces"] }, skills)).toBe(
      "Asked for at proficient, core. Needed by Title of knife, Title of frying and 1 more.",
    );
  });

  it("are there for every step", () => {
    fc.assert(
      fc.property(roadmaps, ({ gap, requirements, skills: others }) => {
        const steps = gap.steps.map((step) => ({
          ...step,
          roles: [],
          depth: 0,
          neededDespiteSkip: false,
        }));
        const role = { id: "role", requirements };
        for (const { asked, waiting } of findReasons(steps, role, others)) {
          expect(asked !== null || waiting.length > 0).toBe(true);
        }
      }),
    );
  });
});
