import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "@/domain/catalogue";
import { compareRoles } from "@/domain/comparison";
import type { Role } from "@/domain/content";
import type { Level } from "@/domain/level";
import { Compare } from "./compare";
import { comparePage } from "./href";

const content = smallContent(["cutting", "frying", "baking"]);
const cook = { ...smallRole("cook", ["cutting", "frying"]), title: "Cook" };
const chef = { ...smallRole("chef", ["cutting", "frying", "baking"]), title: "Chef", experience: null };
const host: Role = { ...smallRole("host", []), title: "Host", certifications: [] };
const catalogue = buildCatalogue({ ...content, roles: [cook, chef, host] }, "v1");

function show(roles: Role[], have: [string, Level][] = [], isShort = false): void {
  const levels = new Map(have);
  const comparison = compareRoles(catalogue.graph, content, roles, levels.size > 0 ? levels : undefined);
  render(<Compare {...{ roles, comparison, catalogue, levels }} view={{ isShort }} />);
}

const row = (name: RegExp): HTMLElement => screen.getByRole("row", { name });

describe("the table of a comparison", () => {
  it("says what each role asks of a skill, and that it does not ask", () => {
    show([cook, chef]);
    expect(row(/^Title of cutting/)).toHaveTextContent(/equal2 workingcore2 workingcore$/);
    expect(row(/^Title of baking/)).toHaveTextContent(/not asked for2 workingimportant$/);
    expect(row(/^Title of diploma/)).toHaveTextContent(/retiredoptionaloptional$/);
    expect(row(/^Experience/)).toHaveTextContent(/usually 3–8.5 years.*not stated/);
  });

  it("says nothing of a reader who has entered nothing", () => {
    show([cook, chef]);
    expect(screen.queryByText(/yours|Your readiness/)).toBeNull();
    expect(row(/^The way from nothing/)).toBeVisible();
  });

  it("says of a reader what they have, how ready they are and what is left", () => {
    show([cook, chef], [["cutting", 1]]);
    expect(row(/^Title of cutting/)).toHaveTextContent("yours: aware, equal");
    expect(row(/^What is left for you/)).toBeVisible();
    expect(row(/^Your readiness/)).toHaveTextContent(/30 %.*21 %/);
  });

  it("draws as many pips as there are levels, full as far as the reader has them", () => {
    show([cook, chef], [["cutting", 1]]);
    const pips = [...row(/^Title of cutting/).querySelectorAll("td:first-of-type svg:first-of-type path")];
    const counts = pips.map((path) => (path.getAttribute("d") ?? "").split("M").length - 1);
    expect(counts.slice(0, 3)).toEqual([2, 1, 2]); // needed, of these lacking, beyond
  });

  it("without what is equal keeps what differs", () => {
    show([cook, chef], [], true);
    expect(screen.queryByRole("row", { name: /^Title of (cutting|frying|diploma)/ })).toBeNull();
    expect(screen.queryByRole("row", { name: /^Seniority/ })).toBeNull();
    expect(row(/^Title of baking/)).toBeVisible();
    expect(row(/^Experience/)).toBeVisible();
  });

  it("offers for each role the places beside it, and to remove it", () => {
    show([cook, chef, host]);
    const cells = within(row(/^Order/)).getAllByRole("cell");
    const links = cells.map((cell) =>
      within(cell)
        .getAllByRole("link")
        .map((link) => `${link.getAttribute("aria-label") ?? ""}: ${link.getAttribute("href") ?? ""}`),
    );
    expect(links[1]).toEqual([
      "Move Chef to the left: /compare?roles=chef,cook,host#chef",
      "Move Chef to the right: /compare?roles=cook,host,chef#chef",
      "Remove Chef: /compare?roles=cook,host",
    ]);
    expect(links.map((each) => each.length)).toEqual([2, 3, 2]);
  });
});

describe("what one has of another role for free", () => {
  it("is told for every ordered pair", () => {
    show([cook, chef]);
    const table = screen.getByRole("table", { name: /^How much of each role/ });
    expect(within(table).getByRole("row", { name: /^Chef/ })).toHaveTextContent(
      /100 % ready45 of 45 hours done, nothing left/,
    );
    expect(within(table).getByRole("row", { name: /^Cook/ })).toHaveTextContent(/the role itself.*% ready/);
  });
});

describe("the address of a comparison", () => {
  it("names the roles in their order, how they are looked at, and where", () => {
    expect(comparePage([])).toBe("/compare");
    expect(comparePage(["b", "a"])).toBe("/compare?roles=b,a");
    expect(comparePage(["b", "a"], { isShort: true }, "a")).toBe("/compare?roles=b,a&show=different#a");
    expect(comparePage(["a&x=ü"])).toBe("/compare?roles=a%26x%3D%C3%BC");
  });
});
