import { render, screen } from "@testing-library/react";
import fc from "fast-check";
import { expect, it } from "vitest";
import { smallRole, smallSkill } from "../../tests/fixtures/small-content";
import { headlineBands } from "@/domain/pay";
import { toLatin } from "./card";
import { RoleCard } from "./role-card";

const skills = new Map(["a", "b", "c", "d", "e", "f", "g"].map((id) => [id, smallSkill(id)]));
const paid = smallRole("cook", [...skills.keys()]);
const core = paid.requirements.map((row) => ({ ...row, importance: "core" as const }));

it("shows the five core skills that ask for most, and no other", () => {
  const requirements = core.map((row, index) => ({
    ...row,
    level: index > 1 ? (3 as const) : (2 as const),
    importance: index === 6 ? ("important" as const) : row.importance,
  }));
  render(<RoleCard role={{ ...paid, requirements }} skills={skills} hours={1234} band={undefined} />);
  expect(screen.getByText("about 1,234")).toBeVisible();
  expect(screen.getAllByText(/^Title of \w$/).map((each) => each.textContent)).toEqual(
    ["c", "d", "e", "f", "a"].map((id) => `Title of ${id}`),
  );
  expect(screen.queryByText("US median")).toBeNull();
});

it.each(["exact", "proxy"] as const)("says of a median whether it is a proxy: %s", (fit) => {
  const salaries = paid.salaries.map((row) => ({ ...row, fit, leftOut: null, values: { median: 98_765 } }));
  const role = { ...paid, salaries };
  render(<RoleCard role={role} skills={skills} hours={1} band={headlineBands(role)[0]} />);
  expect(screen.getByText("98,765 USD")).toBeVisible();
  expect(screen.queryAllByText("(proxy)")).toHaveLength(fit === "proxy" ? 1 : 0);
});

it("writes only letters that the packaged fonts have", () => {
  expect(toLatin("Café “Łódź” – naïve ﬁn")).toBe("Café “–ódz” – naïve fin");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(toLatin(text)).toMatch(/^[ -~\u00a0-\u00ff\u2013-\u2026\u20ac]*$/);
    }),
  );
});
