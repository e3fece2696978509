import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { SalaryRow } from "@/domain/content";
import { smallContent } from "../../tests/fixtures/small-content";
import { Salary } from "./salary";

const { sources } = smallContent();
const notes = {
  citations: [{ label: "survey", source: "survey", where: "page 3" }],
  sources: new Map(sources.map((source) => [source.id, source])),
};

function row(change: Partial<SalaryRow> = {}): SalaryRow {
  const base = { where: "US", seniority: "all", year: 2025, basis: "base", currency: "USD" } as const;
  const rest = {
    series: "Architects",
    fit: "exact",
    citation: "survey",
    source: "survey",
    leftOut: null,
  } as const;
  return { ...base, ...rest, values: { p25: 90000, median: 120000, p75: 150000 }, sample: 12, ...change };
}

it("says the consensus in words, with its place and what it rests on", () => {
  render(<Salary rows={[row()]} notes={notes} />);
  expect(screen.getByRole("listitem")).toHaveTextContent(
    "US, all levels, base pay: median 120,000 USD, the middle half between 90,000 and 150,000 (from 1 row, 2025)",
  );
});

it("names a proxy as one", () => {
  render(<Salary rows={[row({ fit: "proxy" })]} notes={notes} />);
  expect(screen.getByRole("listitem")).toHaveTextContent("proxy: a broader or neighbouring group");
});

it("shows a row that is left out, struck, with its reason, and without an effect on the consensus", () => {
  render(
    <Salary
      rows={[row(), row({ series: "Rumours", values: { median: 999999 }, leftOut: "no source" })]}
      notes={notes}
    />,
  );
  const struck = screen.getByRole("row", { name: /Rumours/ });
  expect(within(struck).getByText("Left out: no source")).toBeVisible();
  expect(within(struck).getByRole("cell", { name: "999,999" })).toHaveClass("line-through");
  expect(screen.getByRole("listitem")).toHaveTextContent("median 120,000 USD");
});

it("leaves unknown percentiles blank", () => {
  render(<Salary rows={[row({ values: { median: 100000 }, sample: null })]} notes={notes} />);
  const cells = within(screen.getByRole("row", { name: /Architects/ })).getAllByRole("cell");
  expect(cells.map((cell) => cell.textContent)).toEqual(["", "", "100,000", "", "", ""]);
});

it("marks a footnote whose source has doubts", () => {
  render(<Salary rows={[row()]} notes={notes} />);
  expect(
    screen.getByRole("doc-noteref", { name: "Note 1: Title of survey, a source with doubts" }),
  ).toHaveAttribute("href", "#note-survey");
});

it("says so when there is no series at all", () => {
  render(<Salary rows={[]} notes={notes} />);
  expect(screen.getByText("No series of pay exists for this role.")).toBeVisible();
});
