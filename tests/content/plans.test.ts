import { describe, expect, it } from "vitest";
import { buildCatalogue } from "@/domain/catalogue";
import type { Profile } from "@/domain/graph";
import { planRoadmap } from "@/domain/plan";
import { loadRealContent } from "../fixtures/real-content";

const { content } = await loadRealContent();
const skills = new Map(content.skills.map((skill) => [skill.id, skill]));

describe("the plan of every role from every starting point", () => {
  const { graph } = buildCatalogue(content, "test");
  const people: [string, Profile][] = [
    ["nobody", new Map()],
    ...content.starts.map(({ id, has }): [string, Profile] => [
      id,
      new Map(has.map(({ skill, level }) => [skill, level])),
    ]),
  ];
  const plans = content.roles.flatMap((role) =>
    people.flatMap(([person, have]) =>
      [false, true].map((optional) => {
        return {
          name: `${role.id} from ${person}`,
          have,
          plan: planRoadmap(graph, have, [role], { optional }),
          optional,
        };
      }),
    ),
  );

  it("is in an order that can be gone, each step once", () => {
    for (const { name, have, plan } of plans) {
      const reached = new Map(have);
      for (const { skill: id, level } of plan.steps) {
        const skill = skills.get(id);
        const needs = skill?.buildsOn.filter(({ toReach }) => toReach === level) ?? [];
        const unmet = needs.filter(({ skill: need, at }) => (reached.get(need) ?? 0) < at);
        expect([name, id, (reached.get(id) ?? 0) + 1, unmet]).toEqual([name, id, level, []]);
        reached.set(id, level);
      }
    }
  });

  it("has the hours of its steps, within what a person can do", () => {
    /*
     * A year of full-time learning is about 1,600 hours. From nothing, none of these roles is reached in less
     * than half a year, and none may ask for more than four: a longer plan says that the hours, or the levels
     * asked for, were judged carelessly. Whoever brings something has less to do, but never nothing.
     */
    for (const { name, have, plan } of plans) {
      const hours = plan.steps.map(({ skill, level }) => skills.get(skill)?.levels[level - 1]?.hours ?? NaN);
      expect([name, plan.hours]).toEqual([name, hours.reduce((sum, each) => sum + each, 0)]);
      expect(plan.hours, name).toBeGreaterThan(have.size === 0 ? 800 : 0);
      expect(plan.hours, name).toBeLessThan(6400);
    }
  });

  it("is shorter for whoever brings something, and longer with what is optional", () => {
    const hoursOf = new Map(plans.map(({ name, plan, optional }) => [`${name} ${optional}`, plan.hours]));
    for (const { name, plan, optional } of plans) {
      const role = name.split(" ")[0] ?? "";
      expect(plan.hours, name).toBeLessThanOrEqual(hoursOf.get(`${role} from nobody ${optional}`) ?? 0);
      expect(plan.hours, name).toBeLessThanOrEqual(hoursOf.get(`${name} true`) ?? 0);
    }
  });
});
