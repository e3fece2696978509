import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallRole } from "../../tests/fixtures/small-content";
import { chooseRoles, mostCompared } from "./chosen-roles";
import { findRenames } from "./progress";

const content = ["cook", "chef", "baker", "waiter", "host", "buyer"].map((id) => {
  return { ...smallRole(id, []), formerly: id === "baker" ? ["boulanger"] : [] };
});
const catalogue = {
  roles: new Map(content.map((role) => [role.id, role])),
  renames: {
    role: findRenames(content),
    skill: new Map(),
    certification: new Map(),
    source: new Map(),
    start: new Map(),
  },
};
const choose = (...named: string[]) => chooseRoles(catalogue, named);
const words = fc.array(
  fc.constantFrom("cook", "CHEF", "boulanger", "baker", " host ", "", "buyer", "waiter", "x", "y"),
);

describe("chooseRoles", () => {
  it("keeps the order in which roles are named", () => {
    expect(choose("host", "cook").roles.map(({ id }) => id)).toEqual(["host", "cook"]);
  });

  it("takes earlier ids, capitals and repetitions for the role that they mean", () => {
    expect(choose("boulanger", "Cook", "baker", " cook")).toMatchObject({
      ids: ["baker", "cook"],
      unknown: [],
    });
  });

  it("tells what it does not know, and what is too many", () => {
    const chosen = choose("cook", "sailor", "chef", "baker", "waiter", "host");
    expect(chosen.roles.map(({ id }) => id)).toEqual(["cook", "chef", "baker", "waiter"]);
    expect(chosen.leftOut.map(({ id }) => id)).toEqual(["host"]);
    expect(chosen.unknown).toEqual(["sailor"]);
  });

  it("gives the same again for what it wrote, and has each in exactly one list", () => {
    fc.assert(
      fc.property(words, (named) => {
        const chosen = choose(...named);
        expect(choose(...chosen.ids)).toEqual(chosen);
        const lists = [...[...chosen.roles, ...chosen.leftOut].map(({ id }) => id), ...chosen.unknown];
        expect(lists.sort()).toEqual([...chosen.ids].sort());
        expect(chosen.roles.length).toBeLessThanOrEqual(mostCompared);
      }),
    );
  });

  it("does not read on for ever", () => {
    const many = Array.from({ length: 5000 }, (_, index) => `role-${index}`);
    expect(choose(...many).unknown.length).toBeLessThan(20);
  });
});
