import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { people } from "../../tests/fixtures/archives";
import { smallContent } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "./catalogue";
import { type Person, visitor } from "./person";
import { type ShareScope, viewShared } from "./share";

const catalogue = buildCatalogue(smallContent(["cutting", "frying"]), "1");

const scopes: fc.Arbitrary<ShareScope> = fc.record({
  name: fc.constant("Ann"),
  levels: fc.boolean(),
  evidence: fc.boolean(),
  goals: fc.oneof(fc.constant("all" as const), fc.constantFrom([], ["cook"], ["gone"])),
});

/** Somebody who is the same in all that a scope shows, and somebody else in all that it does not. */
function disguise(person: Person, scope: ShareScope, other: Person): Person {
  const isReadinessShown = scope.goals.length > 0;
  return {
    ...other,
    levels: scope.levels || isReadinessShown ? person.levels : other.levels,
    choices: isReadinessShown ? person.choices : other.choices,
    evidence: scope.evidence ? person.evidence : other.evidence,
    goals: scope.goals === "all" ? person.goals : other.goals,
  };
}

describe("viewShared", () => {
  it("shows the same of two people who differ only in what the scope leaves out", () => {
    fc.assert(
      fc.property(people, people, scopes, (person, other, scope) => {
        expect(viewShared(disguise(person, scope, other), scope, catalogue)).toEqual(
          viewShared(person, scope, catalogue),
        );
      }),
    );
  });

  it("never shows a note, the pace, or an id of evidence", () => {
    fc.assert(
      fc.property(people, scopes, (person, scope) => {
        const marked = {
          ...person,
          notes: [{ skill: "cutting", text: "secret-note", changedAt: "2026-11-21T08:00:00.000Z" }],
          evidence: person.evidence.map((each, index) => ({ ...each, id: `secret-${index}` })),
          planStart: "secret-day",
        };
        expect(JSON.stringify(viewShared(marked, scope, catalogue))).not.toContain("secret");
      }),
    );
  });

  const body = { url: null, level: null, addedAt: "2026-11-21T08:00:00.000Z" };
  const cook: Person = {
    ...visitor,
    levels: new Map([
      ["frying", 2],
      ["juggling", 1],
    ]),
    choices: new Map([["cutting", "skipped"]]),
    evidence: [
      { ...body, id: "a", skill: "frying", text: "Earlier", date: "2025-01-01" },
      { ...body, id: "b", skill: "frying", text: "Later", date: "2026-01-01" },
    ],
    goals: ["cook"],
  };

  it("tells skills by area with their evidence, the latest first, and readiness with what is left out", () => {
    const view = viewShared(cook, { name: "Ann", levels: true, evidence: true, goals: "all" }, catalogue);
    expect(view.goals).toMatchObject([{ id: "cook", leftOut: 1 }]);
    expect(
      view.areas.map(({ title, skills }) => [title, skills.map(({ id, level }) => [id, level])]),
    ).toEqual([
      ["Craft", [["frying", 2]]],
      ["No longer in the catalogue", [["juggling", 1]]],
    ]);
    expect(view.areas[0]?.skills[0]?.evidence.map(({ text }) => text)).toEqual(["Later", "Earlier"]);
  });

  it("tells evidence without the level where levels are left out", () => {
    const view = viewShared(cook, { name: "Ann", levels: false, evidence: true, goals: [] }, catalogue);
    expect(view.goals).toEqual([]);
    expect(view.areas).toMatchObject([{ skills: [{ id: "frying", level: 0, evidence: [{}, {}] }] }]);
  });
});
