import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { SalaryRow } from "@/domain/content";
import { findBands } from "@/domain/salary";
import { scaleBands } from "@/pictures/pay-mark";
import { PayBar } from "./pay-bar";

const row: SalaryRow = {
  where: "US",
  seniority: "all",
  year: 2025,
  basis: "base",
  currency: "USD",
  values: { p25: 90000, median: 120400, p75: 150000 },
  sample: null,
  series: "Architects",
  fit: "exact",
  citation: "survey",
  source: "survey",
  leftOut: null,
};

function renderBar(change: Partial<SalaryRow> = {}): HTMLElement {
  const bands = findBands([{ ...row, ...change }]);
  const scale = scaleBands(bands);
  return render(bands.map((band) => <PayBar key={band.where} band={band} scale={scale} />)).container;
}

it("has its numbers as text, in round thousands", () => {
  expect(renderBar()).toHaveTextContent("120k 90k–150k USD, all levels");
});

it("is marked in a word when it is of a neighbouring group", () => {
  renderBar({ fit: "proxy" });
  expect(screen.getByText("proxy")).toBeVisible();
});

it("says when it is over all levels, as the others are of the role's own", () => {
  expect(renderBar({ seniority: "senior" })).not.toHaveTextContent("all levels");
  expect(renderBar({ seniority: "all" })).toHaveTextContent("120k 90k–150k USD, all levels");
});

it("names no quartile that is not stated", () => {
  expect(renderBar({ values: { p10: 60000, median: 120400 } }).textContent.replace(/\s+/g, " ")).toBe(
    "120k USD, all levels",
  );
});
