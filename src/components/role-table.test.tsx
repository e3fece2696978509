import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { smallRole } from "../../tests/fixtures/small-content";
import type { SalaryRow } from "@/domain/content";
import type { RoleLine } from "@/domain/role-list";
import { findBands } from "@/domain/salary";
import { RoleTable } from "./role-table";

const row: SalaryRow = {
  where: "US",
  seniority: "all",
  year: 2025,
  basis: "base",
  currency: "USD",
  values: { p25: 90_000, median: 120_000, p75: 150_000 },
  sample: null,
  series: "Architects",
  fit: "exact",
  citation: "survey",
  source: "survey",
  leftOut: null,
};

function line(title: string, change: Partial<SalaryRow> | null): RoleLine {
  const [pay] = change ? findBands([{ ...row, ...change }]) : [];
  return { role: { ...smallRole(title, []), title }, hours: 10, percent: 20, pay };
}

function renderTable(...lines: RoleLine[]): void {
  render(
    <RoleTable lines={lines} sort="way" start={undefined} isPersonal={false} sortHref={() => "/roles"} />,
  );
}

/** How far along its plot the median of each bar stands. */
function placesOfMedians(): number[] {
  return screen.getAllByRole("row").flatMap((each) => {
    const stroke = each.querySelector("line.stroke-ink");
    return stroke ? Number.parseFloat(stroke.getAttribute("x1") ?? "") : [];
  });
}

it("draws every bar on one scale, so that twice the pay stands twice as far", () => {
  renderTable(line("cook", {}), line("chef", { values: { median: 240_000 } }));
  const [cook = 0, chef = 0] = placesOfMedians();
  expect(chef).toBeCloseTo(2 * cook, 1);
});

it("puts each currency on a scale of its own, and names it", () => {
  renderTable(line("cook", {}), line("chef", { currency: "JPY", values: { median: 12_000_000 } }));
  const heading = screen.getByRole("columnheader", { name: /^Median pay/ });
  expect(within(heading).getByText("USD")).toBeVisible();
  expect(within(heading).getByText("JPY")).toBeVisible();
  expect(Math.min(...placesOfMedians())).toBeGreaterThan(40);
});

it("explains proxies where there are some, and bars only where there are bars", () => {
  renderTable(line("cook", null));
  expect(screen.getByRole("row", { name: /cook/ })).toHaveTextContent("none stated");
  expect(screen.queryByText(/A bar holds/)).toBeNull();
  renderTable(line("chef", { fit: "proxy" }));
  expect(screen.getByText(/Hollow means a proxy/)).toBeVisible();
});
