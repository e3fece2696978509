import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadRealContent } from "../../tests/fixtures/real-content";
import { buildCatalogue } from "./catalogue";
import { families, seniorities } from "./content";
import { findGap } from "./gap";
import type { Profile } from "./graph";
import { toLevel } from "./level";
import { findReadiness } from "./readiness";
import { listRoles, type RoleFilter, roleSorts } from "./role-list";

const { content } = await loadRealContent();
const { graph, roles } = buildCatalogue(content, "test");
const all = content.roles;

const profiles: fc.Arbitrary<Profile> = fc
  .array(fc.tuple(fc.constantFrom(...content.skills.map(({ id }) => id)), fc.integer({ min: 1, max: 4 })))
  .map((rows) => new Map(rows.map(([id, level]) => [id, toLevel(level)])));
const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);
const filters: fc.Arbitrary<RoleFilter> = fc.record({
  family: maybe(families),
  seniority: maybe(seniorities),
  skill: maybe(content.skills.map(({ id }) => id)),
  pay: maybe([1, 120_000, 150_000, 1_000_000]),
  sort: maybe(roleSorts),
});
const idsOf = (filter: RoleFilter, levels: Profile = new Map()): string[] =>
  listRoles(graph, all, levels, filter).map(({ role }) => role.id);

describe("listRoles", () => {
  it("shows every role once where nothing is filtered, with the hours and the readiness that its own page has", () => {
    fc.assert(
      fc.property(profiles, (levels) => {
        const skipped = new Set([...levels.keys()].slice(0, 2));
        const lines = listRoles(graph, all, levels, {}, skipped);
        expect(lines.map(({ role }) => role.id).sort()).toEqual([...roles.keys()].sort());
        for (const { role, hours, percent } of lines) {
          expect(hours).toBe(findGap(graph, levels, [role], { skipped }).hours);
          expect(percent).toBe(findReadiness(levels, role, skipped).percent);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("lets through exactly what each part of a filter lets through", () => {
    fc.assert(
      fc.property(filters, ({ sort, ...parts }) => {
        const separately = Object.entries(parts).map(([name, value]) => new Set(idsOf({ [name]: value })));
        const expected = all.filter(({ id }) => separately.every((ids) => ids.has(id))).map(({ id }) => id);
        expect(idsOf({ ...parts, sort }).sort()).toEqual(expected.sort());
      }),
      { numRuns: 60 },
    );
  });

  it("narrows by family, seniority, skill and least pay", () => {
    expect(idsOf({ family: "leadership" }).sort()).toEqual(["applied-ai-ml-director", "chief-ai-officer"]);
    expect(idsOf({ seniority: "entry" })).toEqual(["associate-ai-data-scientist"]);
    const askers = all.filter((role) => role.requirements.some(({ skill }) => skill === "kubernetes"));
    expect(idsOf({ skill: "kubernetes" }).sort()).toEqual(askers.map(({ id }) => id).sort());
    for (const { pay } of listRoles(graph, all, new Map(), { pay: 160_000 }))
      expect(pay?.figures.median?.value).toBeGreaterThanOrEqual(160_000);
    expect(idsOf({ pay: 10_000_000 })).toEqual([]);
  });

  it("orders by the shortest way, the highest pay or the title", () => {
    fc.assert(
      fc.property(profiles, (levels) => {
        const hours = listRoles(graph, all, levels, { sort: "way" }).map((line) => line.hours);
        expect(hours).toEqual(hours.toSorted((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
    const pays = listRoles(graph, all, new Map(), { sort: "pay" }).map(
      ({ pay }) => pay?.figures.median?.value ?? 0,
    );
    expect(pays).toEqual(pays.toSorted((a, b) => b - a));
    const titles = listRoles(graph, all, new Map(), { sort: "title" }).map(({ role }) => role.title);
    expect(titles).toEqual(titles.toSorted());
  });

  it("puts roles without a figure of pay last, and drops them when a least pay is asked for", () => {
    const [first, ...others] = all.map((role, index) => (index === 0 ? { ...role, salaries: [] } : role));
    if (!first) throw new Error("there are no roles");
    const byPay = listRoles(graph, [first, ...others], new Map(), { sort: "pay" });
    expect(byPay.at(-1)?.role.id).toBe(first.id);
    expect(listRoles(graph, [first, ...others], new Map(), { pay: 1 })).toHaveLength(others.length);
  });
});
