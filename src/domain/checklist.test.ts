import { expect, it } from "vitest";
import { smallRole, smallSkill } from "../../tests/fixtures/small-content";
import { listSteps } from "./checklist";
import { findGap } from "./gap";
import { buildGraph } from "./graph";

const all = [
  smallSkill("knife"),
  { ...smallSkill("frying", [{ toReach: 1, skill: "knife", at: 2 }]), kind: "human" as const },
];
const skills = new Map(all.map((skill) => [skill.id, skill]));
const role = smallRole("cook", ["frying"]);
const gap = findGap(buildGraph(all), new Map(), [role]);

it("numbers the steps of the plan, and keeps the numbers when a filter leaves some out", () => {
  expect(listSteps(gap, role, skills).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  const frying = listSteps(gap, role, skills, { kind: "human" });
  expect(frying.map(({ skill, number }) => [skill, number])).toEqual([
    ["frying", 3],
    ["frying", 4],
  ]);
});

it("shows only what can be begun now when asked", () => {
  const open = listSteps(gap, role, skills, { isOpen: true });
  expect(open.map(({ skill, level }) => [skill, level])).toEqual([["knife", 1]]);
});

it("shows only what an importance waits for", () => {
  expect(listSteps(gap, role, skills, { importance: "optional" })).toEqual([]);
  expect(listSteps(gap, role, skills, { importance: "core" })).toHaveLength(4);
});
