import { describe, expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import { countRolesBySkill, findMostAsked, findNearestRoles } from "./demand";

const { graph } = buildCatalogue(smallContent(), "1");
const both = smallRole("cook", ["cutting", "frying"]);
const one = smallRole("butcher", ["cutting"]);

it("counts the roles that ask for a skill", () => {
  expect([...countRolesBySkill([both, one])]).toEqual([
    ["cutting", 2],
    ["frying", 1],
  ]);
});

it("names the skills that most roles ask for, in the order given, and none that no role does", () => {
  const { skills } = smallContent(["cutting", "frying", "baking"]);
  const namesOf = (most: number): string[] =>
    findMostAsked([...skills].reverse(), [both, one], most).map(({ id }) => id);
  expect(namesOf(1)).toEqual(["cutting"]);
  expect(namesOf(3)).toEqual(["frying", "cutting"]);
});

describe("the roles nearest to a profile", () => {
  it("come with the hours that are left, the fewest first", () => {
    const near = findNearestRoles(graph, new Map([["cutting", 1]]), [both, one]);
    expect(near.map(({ role, hours }) => [role.id, hours])).toEqual([
      ["butcher", 20],
      ["cook", 42.5],
    ]);
  });

  it("cost nothing when everything is there already", () => {
    expect(findNearestRoles(graph, new Map([["cutting", 2]]), [one])).toEqual([{ role: one, hours: 0 }]);
  });
});
