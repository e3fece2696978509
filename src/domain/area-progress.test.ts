import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { skillFrom, skillFile } from "../../tests/fixtures/content-set";
import { worlds } from "../../tests/fixtures/arbitraries";
import { gapOf, hoursOf } from "../../tests/fixtures/oracles";
import { findAreaProgress } from "./area-progress";
import type { Area, Skill } from "./content";
import { buildGraph, type Profile } from "./graph";
import { toLevel } from "./level";

const areas: Area[] = ["z", "a", "m", "empty"].map((id) => ({ id, title: id, summary: [] }));
const areasById = new Map(areas.map((area) => [area.id, area]));
const plain = skillFrom(skillFile("Stirring"));

const cases = worlds.map((world) => {
  const skills = new Map(
    world.skills.map((node, index): [string, Skill] => [
      node.id,
      { ...plain, id: node.id, area: areas[index % 3]?.id ?? "" },
    ]),
  );
  const graph = buildGraph(world.skills);
  const progress = (have: Profile) =>
    findAreaProgress(graph, have, world.roles, { skills, areas: areasById }, { skipped: world.skipped });
  return { ...world, byId: skills, progress };
});

describe("findAreaProgress", () => {
  it("is, area by area, what the roles need from nothing without what is still in the gap", () => {
    fc.assert(
      fc.property(cases, ({ skills, have, roles, skipped, byId, progress }) => {
        const hoursIn = (area: Area, profile: Profile): number => {
          const steps = [...gapOf(skills, profile, roles, { skipped }).values()];
          return hoursOf(
            skills,
            steps.filter((step) => byId.get(step.skill)?.area === area.id),
          );
        };
        const expected = areas
          .map((area) => ({ area, needed: hoursIn(area, new Map()), left: hoursIn(area, have) }))
          .filter(({ needed }) => needed > 0)
          .map(({ area, needed, left }) => ({ area, needed, done: needed - left }));
        expect(progress(have)).toEqual(expected);
      }),
    );
  });

  it("never passes what is needed, and never falls when a level rises", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ skills, have, progress }, seed) => {
        const raised = skills[seed % skills.length]?.id ?? "";
        const more = new Map(have).set(raised, toLevel((have.get(raised) ?? 0) + 1));
        const after = progress(more);
        progress(have).forEach(({ needed, done }, index) => {
          expect(done).toBeGreaterThanOrEqual(0);
          expect(done).toBeLessThanOrEqual(needed);
          expect(after[index]?.done).toBeGreaterThanOrEqual(done);
        });
      }),
    );
  });
});
