import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { smallRole } from "../../tests/fixtures/small-content";
import type { SalaryRow } from "@/domain/content";
import { findPaySteps } from "@/domain/pay";
import { PayDifference } from "./pay-difference";

/** What is said of the step between two roles whose rows have these medians, each of its own series. */
function tell(from: readonly Partial<SalaryRow>[], to: readonly Partial<SalaryRow>[]): string {
  const roles = [from, to].map((rows, index) => {
    const role = smallRole(`role-${index}`, []);
    const [row] = role.salaries;
    if (!row) throw new Error("The small role is paid.");
    const salaries = rows.map((each, at) => ({
      ...row,
      leftOut: null,
      series: `${index} ${at}`,
      ...each,
    }));
    return { ...role, salaries };
  });
  const [a, b] = roles;
  const [step] = a && b ? findPaySteps(a, b) : [];
  if (!step) throw new Error("Both are paid in one place.");
  return render(<PayDifference step={step} />).container.textContent;
}

const median = (value: number): Partial<SalaryRow> => ({ values: { median: value } });

it("says how much more, less, or that there is no difference, and from how many rows", () => {
  expect(tell([median(100_000)], [median(120_500)])).toBe(
    "20,500 USD more a year by the medians, from 1 row each",
  );
  expect(tell([median(100_000)], [median(90_000)])).toMatch(/^10,000 USD less a year/);
  expect(tell([median(100_000)], [median(100_000)])).toMatch(/^no difference a year/);
});

it("says between what it lies where the rows disagree", () => {
  expect(tell([median(100_000), median(110_000)], [median(90_000), median(130_000)])).toBe(
    "5,000 USD more a year by the medians, from 2 and 2 rows, by single rows between 20,000 less and 30,000 USD more",
  );
});

it("says which figures are of another group", () => {
  const proxy = { ...median(90_000), fit: "proxy" } as const;
  expect(tell([median(100_000)], [proxy])).toMatch(/, a proxy on one side$/);
  expect(tell([proxy], [proxy])).toMatch(/, proxies on both sides$/);
});

it("tells no difference where one group stands for both", () => {
  const shared = { ...median(90_000), series: "Everybody", fit: "proxy" } as const;
  expect(tell([shared], [shared])).toBe(
    "the figures of one and the same group stand for both, so none is known",
  );
});
