import { describe, expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "@/domain/catalogue";
import { requireCompared, requireLevels, requireRole, requireSkill, requireStandpoint } from "./names";

const content = smallContent();
const others = ["baker", "butcher", "waiter", "host"].map((id) => smallRole(id, ["cutting"]));
const [baker = smallRole("", [])] = others;
const roles = [...content.roles, ...others, { ...baker, id: "patissier", formerly: ["confectioner"] }];
const catalogue = buildCatalogue({ ...content, roles }, "v1");
const idsOf = (given: string[]) => requireCompared(catalogue, given).map(({ id }) => id);

describe("the names in a request", () => {
  it("may be earlier ones", () => {
    expect(requireRole(catalogue, "confectioner").id).toBe("patissier");
  });

  it("are refused when they name nothing, with the nearest that does", () => {
    expect(() => requireRole(catalogue, "waitr")).toThrow('There is no role "waitr". Did you mean "waiter"?');
    expect(() => requireSkill(catalogue, "constructor")).toThrow(/^There is no skill "constructor"\.$/);
    expect(() => requireLevels(catalogue, { cuting: 1 })).toThrow(/Did you mean "cutting"/);
    expect(requireLevels(catalogue, { cutting: 1 })).toEqual(new Map([["cutting", 1]]));
  });

  it("of a comparison are two to four different roles, in the order given", () => {
    expect(idsOf(["host", "cook"])).toEqual(["host", "cook"]);
    expect(idsOf(["cook", "patissier", "cook", "confectioner"])).toEqual(["cook", "patissier"]);
    for (const given of [["cook"], ["cook", "cook"], ["cook", "baker", "butcher", "waiter", "host"]]) {
      expect(() => idsOf(given)).toThrow(/two to four different roles/);
    }
  });

  it("of a starting point bring its levels, which never lower those that are given", () => {
    expect(requireStandpoint(catalogue, { from: "beginner" })).toEqual(new Map([["cutting", 1]]));
    const both = { levels: { cutting: 2, frying: 1 }, from: "beginner" } as const;
    expect(requireStandpoint(catalogue, both)).toEqual(
      new Map([
        ["cutting", 2],
        ["frying", 1],
      ]),
    );
    expect(requireStandpoint(catalogue, { levels: {} })).toBeUndefined();
    expect(() => requireStandpoint(catalogue, { from: "begginer" })).toThrow(
      'There is no starting point "begginer". Did you mean "beginner"?',
    );
  });
});
