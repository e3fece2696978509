import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { smallRole } from "../../tests/fixtures/small-content";
import { type ProspectLine, ProspectTable } from "./prospect-table";

const standing = { percent: 40, leftOut: 0, hours: 50 };
const paid = { median: 100_000, rows: 2, years: { first: 2024, last: 2025 } };
const lines: ProspectLine[] = [
  { role: smallRole("cook", []), ...standing, ...paid, hours: 0, payPerHour: null },
  { role: smallRole("baker", []), ...standing, ...paid, payPerHour: 2000 },
  { role: smallRole("butcher", []), ...standing, because: "proxy" },
  { role: smallRole("farmer", []), ...standing, because: "none" },
];

it("says of each role what an hour stands against, or why that is not known", () => {
  render(
    <ProspectTable
      lines={lines}
      order="pay"
      orderHref={(by) => `/become?by=${by}`}
      start={undefined}
      currency="USD"
    />,
  );
  const [, reached, ranked, proxy, none] = screen.getAllByRole("row");
  expect(reached).toHaveTextContent(
    /nothing left.*nothing to learn first.*median 100,000, 2 rows, 2024–2025/,
  );
  expect(ranked).toHaveTextContent(/40 %.*50 hours.*2,000 USD for each hour/);
  expect(proxy).toHaveTextContent("not known: only a proxy");
  expect(none).toHaveTextContent("not known: no figure");
  expect(screen.getByRole("columnheader", { name: /^Pay for an hour/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  expect(screen.getByRole("link", { name: "Hours left" })).toHaveAttribute("href", "/become?by=hours");
});
