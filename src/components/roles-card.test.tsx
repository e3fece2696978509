import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { smallRole } from "../../tests/fixtures/small-content";
import { RolesCard } from "./roles-card";

const unpaid = { ...smallRole("waiter", ["cutting"]), salaries: [] };
const paid = (id: string, fit: "exact" | "proxy") => {
  const role = smallRole(id, ["cutting"]);
  return { ...role, salaries: role.salaries.map((row) => ({ ...row, fit, leftOut: null })) };
};

it("names every role, with its pay where there is a figure, and says which is a proxy", () => {
  render(<RolesCard head="Side by side" roles={[paid("cook", "exact"), paid("baker", "proxy"), unpaid]} />);
  for (const id of ["cook", "baker", "waiter"]) expect(screen.getByText(`Title of ${id}`)).toBeVisible();
  expect(screen.getAllByText("120,001 USD")).toHaveLength(2);
  expect(screen.getAllByText("(proxy)")).toHaveLength(1);
  expect(screen.getAllByText("no figure for the United States")).toHaveLength(1);
});
