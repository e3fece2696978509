import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { people } from "../../tests/fixtures/archives";
import { mergePeople, renamePerson } from "./merge-people";
import { visitor } from "./person";

const renames = { skill: new Map([["cutting", "frying"]]), role: new Map([["waiter", "cook"]]) };
const note = (text: string) => ({ skill: "frying", text, changedAt: "2026-01-01T00:00:00.000Z" });

describe("mergePeople", () => {
  it("of a person and nobody is the person", () => {
    fc.assert(
      fc.property(people, (person) => {
        expect(mergePeople(visitor, person)).toEqual(person);
        expect(mergePeople(person, visitor)).toEqual(person);
      }),
    );
  });

  it("changes nothing of its arguments, and nothing more the second time", () => {
    fc.assert(
      fc.property(people, people, (own, brought) => {
        const [before, other] = [structuredClone(own), structuredClone(brought)];
        const once = mergePeople(own, brought);
        expect(mergePeople(once, brought)).toEqual(once);
        expect([own, brought]).toEqual([before, other]);
      }),
    );
  });

  it("keeps both of two notes, and one where the other says nothing new", () => {
    const join = (own: string, other: string): string =>
      mergePeople({ ...visitor, notes: [note(own)] }, { ...visitor, notes: [note(other)] }).notes[0]?.text ??
      "";
    expect(join("One", "Two")).toBe("One\n\nTwo");
    expect([join("One", "One"), join("One and two", "two"), join("two", "One and two")]).toEqual([
      ...["One", "One and two", "One and two"],
    ]);
  });

  it("keeps one's own where there can be one only", () => {
    const own = { ...visitor, choices: new Map([["frying", "skipped" as const]]), hoursPerWeek: 4 };
    const other = {
      ...visitor,
      choices: new Map([["frying", "learning" as const]]),
      hoursPerWeek: 9,
      planStart: "2027-01-01",
    };
    expect(mergePeople(own, other)).toMatchObject({ ...own, planStart: "2027-01-01" });
  });
});

describe("renamePerson", () => {
  it("leaves nothing under an earlier id, loses nothing, and does nothing more the second time", () => {
    fc.assert(
      fc.property(people, (person) => {
        const renamed = renamePerson(person, renames);
        expect(renamePerson(renamed, renames)).toEqual(renamed);
        const { levels, choices, notes, evidence, finished, goals } = renamed;
        const named = [...levels.keys(), ...choices.keys(), ...goals];
        for (const { skill } of [...notes, ...evidence, ...finished]) named.push(skill);
        expect(named.filter((id) => id === "cutting" || id === "waiter")).toEqual([]);
        expect(evidence).toHaveLength(person.evidence.length);
        for (const { text } of person.notes)
          expect(notes.some((each) => each.text.includes(text))).toBe(true);
        const highest = Math.max(person.levels.get("cutting") ?? 0, person.levels.get("frying") ?? 0);
        expect(levels.get("frying") ?? 0).toBe(highest);
      }),
    );
  });

  it("lets the choice under the present id stay", () => {
    const choices = new Map([
      ["frying", "learning"],
      ["cutting", "skipped"],
    ] as const);
    expect(renamePerson({ ...visitor, choices }, renames).choices).toEqual(new Map([["frying", "learning"]]));
    expect(renamePerson({ ...visitor, choices: new Map([["cutting", "skipped"]]) }, renames).choices).toEqual(
      new Map([["frying", "skipped"]]),
    );
  });
});
