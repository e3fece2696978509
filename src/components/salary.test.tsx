import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
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
  const rest = { series: "Architects", fit: "exact", citation: "survey", source: "survey" } as const;
  const values = { p25: 90000, median: 120400, p75: 150000 };
  return { ...base, ...rest, values, sample: 12, leftOut: null, ...change };
}

function renderPay(...salaries: SalaryRow[]): void {
  render(<Salary role={{ seniority: "senior", salaries }} notes={notes} />);
}

/** The picture, and in it one place. */
function picture(place?: string) {
  const figure = within(screen.getByRole("figure", { name: /Pay by place and level/ }));
  return place === undefined ? figure : within(figure.getByRole("region", { name: new RegExp(place) }));
}

describe("the picture", () => {
  it("says what to see, in round thousands", () => {
    renderPay(row());
    expect(
      picture().getByText(
        "United States, all levels: a median of 120k USD, the middle half between 90k and 150k.",
      ),
    ).toBeVisible();
  });

  it("says exactly what a bar and each row show, to those who do not see them", () => {
    renderPay(row(), row({ year: 2024, values: { median: 110000 } }));
    const place = picture("United States USD a year");
    expect(
      place.getByRole("img", { name: "Consensus: P25 90,000, median 120,400, P75 150,000 USD" }),
    ).toBeVisible();
    expect(
      place.getByRole("img", {
        name: "Architects, United States, all levels, 2025: P25 90,000, median 120,400, P75 150,000 USD; in 2024 median 110,000 USD",
      }),
    ).toBeVisible();
    expect(place.getByText("110k in 2024")).toBeVisible();
  });

  it("has a level's rows in a list, with year, sample and the way to the note", () => {
    renderPay(row());
    expect(picture().getByRole("heading", { name: "all levels, base pay" })).toBeVisible();
    const line = picture().getByRole("listitem");
    expect(line).toHaveTextContent("Architects 2025");
    expect(line).toHaveTextContent("sample 12");
    const note = within(line).getByRole("doc-noteref", {
      name: "Note 1: Title of survey, a source with doubts",
    });
    expect(note).toHaveAttribute("href", "#note-survey");
  });

  it("says how many rows of how many sources and years a bar rests on", () => {
    renderPay(row(), row({ series: "Planners", source: "census", year: 2024 }), row({ series: "Others" }));
    expect(picture().getByText("from 3 rows of 2 sources, 2024–2025")).toBeVisible();
  });

  it("says that no series exists, and leads to the nearest", () => {
    renderPay(row({ fit: "proxy" }));
    expect(
      picture().getByText(/^No series exists for this role; every bar is of neighbouring/),
    ).toBeVisible();
    expect(picture().getByText("No series exists for this role; the nearest is")).toBeVisible();
    expect(picture().getByText(/Hollow means a proxy/)).toBeVisible();
  });

  it("does not say that no series exists where the role's own is only left out, or is elsewhere", () => {
    renderPay(
      row({ fit: "proxy" }),
      row({ leftOut: "too few" }),
      row({ where: "GB", currency: "GBP", fit: "proxy" }),
      row({ where: "GB", currency: "GBP", fit: "proxy", series: "Others" }),
    );
    expect(picture().getByText(/^No series of this role counts;/)).toBeVisible();
    expect(
      picture("United States").getByText("The role’s own series is left out; the nearest is"),
    ).toBeVisible();
    expect(
      picture("United Kingdom").getByText("No such series exists for this role; the nearest are"),
    ).toBeVisible();
  });

  it("tells where the role has a series and where only proxies speak", () => {
    renderPay(row(), row({ where: "CA", currency: "CAD", fit: "proxy" }));
    expect(
      picture().getByText(/150k\. Elsewhere \(Canada\) no series of the role counts, only proxies\.$/),
    ).toBeVisible();
  });

  it("shows neighbouring groups beside the role's own series, and does not count them", () => {
    renderPay(row(), row({ fit: "proxy", series: "Everybody", values: { median: 50000 } }));
    expect(picture().getByText("Neighbouring groups, for comparison; they do not count")).toBeVisible();
    expect(picture().getByRole("img", { name: /^Consensus: .* median 120,400,/ })).toBeVisible();
  });

  it("shows a row that is left out, struck, with its reason, and without a bar of its own", () => {
    renderPay(row({ series: "Rumours", values: { median: 999999 }, leftOut: "no source" }));
    expect(picture().getByText("No row counts; each is shown with the reason.")).toBeVisible();
    const line = picture().getByRole("listitem");
    expect(within(line).getByText("Rumours")).toHaveClass("line-through");
    expect(within(line).getByText("Left out: no source")).toBeVisible();
    expect(picture().queryByRole("img", { name: /Consensus/ })).toBeNull();
  });

  it("says what a row that goes beyond the scale states", () => {
    renderPay(row(), row({ values: { median: 999999 }, leftOut: "no source" }));
    expect(picture().getByText("Left out: no source; beyond this scale: median 999,999 USD")).toBeVisible();
  });

  it("shows rows that contradict each other alone", () => {
    renderPay(row({ values: { p25: 200000 } }), row({ series: "Others", values: { median: 100000 } }));
    expect(picture().getByText("The rows contradict each other, so that they have no bar.")).toBeVisible();
    expect(picture().getAllByRole("listitem")).toHaveLength(2);
    expect(picture().queryByRole("img", { name: /Consensus/ })).toBeNull();
  });
});

describe("the same as a table", () => {
  async function openTable() {
    await userEvent.click(screen.getByText("The same as a table"));
    return within(screen.getByRole("table"));
  }

  it("has the exact figures of every bar and every row", async () => {
    renderPay(
      row({ fit: "proxy", sample: null }),
      row({ fit: "proxy", year: 2024, values: { median: 99000 } }),
    );
    const table = await openTable();
    const cellsOf = (name: RegExp) =>
      within(table.getByRole("row", { name }))
        .getAllByRole("cell")
        .map((cell) => cell.textContent);
    const band = /^United States, all levels, base pay, USD ?Consensus of proxies from 1 row, 2025/;
    expect(cellsOf(band)).toEqual(["", "90,000", "120,400", "150,000", "", ""]);
    expect(cellsOf(/^Architects 2025, proxy/)).toEqual(["", "90,000", "120,400", "150,000", "", ""]);
    expect(cellsOf(/^Architects 2024, proxy/)).toEqual(["", "", "99,000", "", "", "12"]);
  });

  it("strikes a row that is left out, with its reason", async () => {
    renderPay(row(), row({ series: "Rumours", values: { median: 999999 }, leftOut: "no source" }));
    const struck = (await openTable()).getByRole("row", { name: /Rumours/ });
    expect(within(struck).getByText("Left out: no source")).toBeVisible();
    expect(within(struck).getByRole("cell", { name: "999,999" })).toHaveClass("line-through");
  });
});

it("says so when there is no series at all", () => {
  renderPay();
  expect(screen.getByText("No series of pay exists for this role.")).toBeVisible();
});
