import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { salaryRows, type World, worlds } from "../../tests/fixtures/arbitraries";
import { smallRole } from "../../tests/fixtures/small-content";
import { compareRoles, isEqualForAll, withoutEqual } from "./comparison";
import { importances, type Role } from "./content";
import { buildGraph } from "./graph";
import { findMove } from "./moves";
import { comparePay, headlineBands } from "./pay";
import { findReadiness } from "./readiness";

const areas = [{ id: "z" }, { id: "y" }, { id: "x" }];

/** What each of four roles says of three certifications, one of which nobody knows. */
const badgesOfRoles = fc.array(
  fc.uniqueArray(
    fc.record({
      certification: fc.constantFrom("gold", "iron", "gone"),
      importance: fc.constantFrom(...importances),
    }),
    { selector: ({ certification }) => certification },
  ),
  { minLength: 4, maxLength: 4 },
);
const certifications = [
  { id: "iron", title: "A badge" },
  { id: "gold", title: "B badge" },
];

/** Roles of a world with pay, and its skills with titles and areas (one of which nobody lists). */
const cases = worlds
  .chain((world) =>
    fc.tuple(fc.constant(world), fc.array(salaryRows, { maxLength: 6 }), fc.boolean(), badgesOfRoles),
  )
  .map(([world, salaries, isKnown, badges]) => {
    const roles = fullRoles(world)
      .slice(0, 4)
      .map((role, index) => {
        return { ...role, salaries: salaries.slice(index), certifications: badges[index] ?? [] };
      });
    const skills = world.skills.map(({ id, rank = 0 }) => ({
      id,
      area: ["x", "y", "gone"][rank] ?? "",
      title: `T${id.charCodeAt(0) % 3}`,
    }));
    const graph = buildGraph(world.skills);
    const context = { areas, skills, certifications };
    const have = isKnown ? world.have : undefined;
    return { have, graph, context, roles, comparison: compareRoles(graph, context, roles, have) };
  });

function fullRoles({ roles }: World): Role[] {
  return roles.map(({ id, requirements }) => {
    const asked = requirements.map((each) => ({ ...each, level: level(each.level), why: [] }));
    return { ...smallRole(id, []), requirements: asked };
  });
}

function level(number: number): 1 | 2 | 3 | 4 {
  return number === 1 ? 1 : number === 2 ? 2 : number === 3 ? 3 : 4;
}

describe("compareRoles", () => {
  it("has each required skill in one row, with what each role asks of it", () => {
    fc.assert(
      fc.property(cases, ({ roles, comparison }) => {
        const required = new Set(roles.flatMap((role) => role.requirements.map((each) => each.skill)));
        expect(comparison.skills.map((row) => row.skill).sort()).toEqual([...required].sort());
        for (const { skill, asked } of comparison.skills) {
          roles.forEach((role, index) => {
            const own = role.requirements.filter((each) => each.skill === skill);
            expect(asked[index]).toEqual(
              own.map(({ level, importance }) => ({ level, importance }))[0] ?? null,
            );
          });
        }
      }),
    );
  });

  it("tells which skills all roles share, which some, and which only one has", () => {
    fc.assert(
      fc.property(cases, ({ roles, comparison }) => {
        for (const { sharedBy, asked } of comparison.skills) {
          const count = asked.filter((each) => each !== null).length;
          const expected = { all: roles.length, some: count, one: 1 }[sharedBy];
          expect(count).toBe(expected);
          if (sharedBy === "some") expect(count > 1 && count < roles.length).toBe(true);
        }
      }),
    );
  });

  it("puts what all share first, then some, then one; inside by area, then title, then id", () => {
    fc.assert(
      fc.property(cases, ({ context, comparison }) => {
        const keys = comparison.skills.map(({ skill, sharedBy }) => {
          const { area = "", title = "" } = context.skills.find((each) => each.id === skill) ?? {};
          const place = areas.findIndex((each) => each.id === area);
          return [["all", "some", "one"].indexOf(sharedBy), place === -1 ? 9 : place, title, skill].join(" ");
        });
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });

  it("has the move and the pay between every ordered pair of different roles", () => {
    fc.assert(
      fc.property(cases, ({ graph, roles, comparison }) => {
        const pairs = roles
          .flatMap((from) => roles.map((to) => [from, to] as const))
          .filter(([a, b]) => a !== b);
        const expected = pairs.map(([from, to]) => ({
          ...findMove(graph, from, to),
          pay: comparePay(from, to),
        }));
        expect(comparison.moves).toEqual(expected);
      }),
    );
  });

  it("has the bands of each role, and readiness only where there is a profile", () => {
    fc.assert(
      fc.property(cases, ({ have, roles, comparison }) => {
        expect(comparison.roles).toEqual(roles.map((role) => role.id));
        expect(comparison.bands).toEqual(roles.map((role) => headlineBands(role)));
        expect(comparison.readiness).toEqual(have ? roles.map((role) => findReadiness(have, role)) : []);
      }),
    );
  });

  it("shows skills that it knows nothing of under their ids, after all others", () => {
    const skill = { id: "zest", area: "craft", title: "Zest" };
    const context = { areas: [{ id: "craft" }], skills: [skill], certifications: [] };
    const role = smallRole("cook", ["unknown", "zest", "another"]);
    const { skills } = compareRoles(buildGraph([]), context, [
      role,
      smallRole("chef", ["unknown", "zest", "another"]),
    ]);
    expect(skills.map((row) => row.skill)).toEqual(["zest", "another", "unknown"]);
  });

  it("has each certification in one row, those that all name first, then by title, unknown ones last", () => {
    fc.assert(
      fc.property(cases, ({ roles, comparison }) => {
        const named = new Set(roles.flatMap((role) => role.certifications.map((each) => each.certification)));
        expect(comparison.certifications.map((row) => row.certification).sort()).toEqual([...named].sort());
        const keys = comparison.certifications.map(({ certification, sharedBy, asked }) => {
          expect(asked).toEqual(
            roles.map(
              (role) =>
                role.certifications.find((each) => each.certification === certification)?.importance ?? null,
            ),
          );
          const place = ["iron", "gold", "gone"].indexOf(certification);
          return `${["all", "some", "one"].indexOf(sharedBy)} ${place}`;
        });
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });
});

describe("withoutEqual", () => {
  it("leaves out exactly what every role asks for alike", () => {
    fc.assert(
      fc.property(cases, ({ comparison }) => {
        const { skills, certifications: badges } = withoutEqual(comparison);
        for (const row of [...comparison.skills, ...comparison.certifications]) {
          const [first, ...others] = row.asked;
          const isEqual = others.every(
            (each) => JSON.stringify(each) === JSON.stringify(first) && each !== null,
          );
          expect(isEqualForAll(row)).toBe(isEqual);
          expect([...skills, ...badges].includes(row)).toBe(!isEqual);
        }
        expect(skills).toEqual(comparison.skills.filter((row) => skills.includes(row)));
        expect(withoutEqual(comparison)).toMatchObject({ hours: comparison.hours, moves: comparison.moves });
      }),
    );
  });
});
