import { describe, expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import type { Level } from "./level";
import { answerWays } from "./ways-answer";

const content = smallContent(["cutting", "frying", "baking"]);
const chef = smallRole("chef", ["cutting", "frying", "baking"]);
const skills = content.skills.map((skill) =>
  skill.id === "frying" ? { ...skill, formerly: ["searing"] } : skill,
);
const catalogue = buildCatalogue({ ...content, skills, roles: [chef, smallRole("cook", ["cutting"])] }, "v1");
const nobody = new Map<string, Level>();

describe("answerWays", () => {
  it("has the direct way and those through roles at which one arrives sooner", () => {
    expect(answerWays(catalogue, nobody, chef)).toEqual({
      role: "chef",
      hours: 67.5,
      steppingStones: [{ role: "cook", hours: 22.5, hoursAfter: 45, overhead: 0 }],
    });
  });

  it("takes earlier ids of skills for their present ones", () => {
    const earlier = answerWays(catalogue, new Map([["searing", 2]]), chef);
    expect(earlier).toEqual(answerWays(catalogue, new Map([["frying", 2]]), chef));
    expect(earlier.hours).toBeLessThan(67.5);
  });
});
