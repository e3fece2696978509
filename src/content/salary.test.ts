import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentiles } from "@/domain/content";
import { problemsWith, roleFile, roleFrom } from "../../tests/fixtures/content-set";
import { isCountry, isCurrency } from "./codes";
import { salaryColumns } from "./salary";

type Cells = Partial<Record<(typeof salaryColumns)[number], string>>;
const good: Cells = {
  Where: "US",
  Seniority: "all",
  Year: "2025",
  Basis: "base",
  Currency: "USD",
  Median: "100",
  Series: "Cooks",
  Fit: "exact",
  Source: "[^book]",
  Use: "yes",
};
const row = (cells: Cells): string =>
  `| ${salaryColumns.map((column) => ({ ...good, ...cells })[column] ?? "").join(" | ")} |`;
const header = [
  row(Object.fromEntries(salaryColumns.map((column) => [column, column]))),
  `|${" - |".repeat(salaryColumns.length)}`,
];
const role = (...rows: string[]): string =>
  roleFile(
    "Cook",
    "## Salary",
    "",
    ...header,
    ...rows,
    "",
    "See [badge](../certifications/badge.md).[^book]".replace(/^/, "## Notes\n\n"),
    "",
    "[^book]: [The book](../sources/book.md)",
  );
/** The problems of a role with these salary rows, the first of them on line 19. */
const told = (...cells: Cells[]): string => problemsWith({ "roles/cook.md": role(...cells.map(row)) });

describe("a salary row", () => {
  it("is read as it is written; what is blank stays unknown", () => {
    const cells = {
      Where: "World",
      Seniority: "lead",
      Basis: "total",
      P90: "200.5",
      n: "12",
      Fit: "proxy",
      Use: "no: too few",
    } as const;
    expect(roleFrom(role(row({}), row(cells))).salaries).toEqual([
      {
        where: "US",
        seniority: "all",
        year: 2025,
        basis: "base",
        currency: "USD",
        values: { median: 100 },
        sample: null,
        series: "Cooks",
        fit: "exact",
        citation: "book",
        source: "book",
        leftOut: null,
      },
      {
        where: "World",
        seniority: "lead",
        year: 2025,
        basis: "total",
        currency: "USD",
        values: { median: 100, p90: 200.5 },
        sample: 12,
        series: "Cooks",
        fit: "proxy",
        citation: "book",
        source: "book",
        leftOut: "too few",
      },
    ]);
  });

  it("has percentiles that never fall from left to right, or says which one does", () => {
    const columns = ["P10", "P25", "Median", "P75", "P90"] as const;
    const figures = fc.tuple(
      ...columns.map(() => fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined })),
    );
    fc.assert(
      fc.property(figures, (values) => {
        const cells = Object.fromEntries(
          columns.map((column, index) => [column, values[index]?.toString() ?? ""]),
        );
        const stated = values.filter((value) => value !== undefined);
        const falls = stated.filter((value, index) => value < (stated[index - 1] ?? 0)).length;
        const problems = told(cells).split("\n").filter(Boolean);
        expect(problems).toHaveLength(falls);
        if (falls > 0) return;
        const expected = percentiles.flatMap((percentile, index) =>
          values[index] === undefined ? [] : [[percentile, values[index]]],
        );
        expect(roleFrom(role(row(cells))).salaries[0]?.values).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 50 },
    );
  });

  it("is told what is wrong with it, cell by cell", () => {
    expect(
      told(
        { Where: "UK", Seniority: "seniorr", Year: "25", Basis: "gross", Currency: "EURO" },
        { P10: "90", Median: "80", P75: "70", P90: "85" },
        { Median: "100,000", n: "2.5", P10: "0" },
        { Fit: "exakt", Use: "no", Series: "", Source: "" },
        { Use: "maybe", Source: "[^bok]" },
        { Use: "no:", Source: "The book[^book]" },
        { Where: "us", Currency: "usd", Year: "" },
      ),
    ).toMatchInlineSnapshot(`
      "roles/cook.md:20:3  error  "UK" is neither World nor a two-letter ISO country code such as US  [salary]
      roles/cook.md:20:8  error  "Seniority" is one of all, entry, mid, senior, lead, executive, not "seniorr"; did you mean "senior"?  [salary]
      roles/cook.md:20:18  error  "25" is no year  [salary]
      roles/cook.md:20:23  error  "Basis" is one of base, total, not "gross"  [salary]
      roles/cook.md:20:31  error  "EURO" is no ISO currency code such as USD  [salary]
      roles/cook.md:21:42  error  Median (80) is below P10 (90); percentiles rise from left to right  [salary]
      roles/cook.md:21:47  error  P75 (70) is below Median (80); percentiles rise from left to right  [salary]
      roles/cook.md:22:34  error  "P10" takes a positive number such as 12 or 0.5, not "0"  [salary]
      roles/cook.md:22:41  error  "Median" takes a positive number such as 12 or 0.5, not "100,000"  [salary]
      roles/cook.md:22:57  error  a sample size is a whole number  [salary]
      roles/cook.md:23:53  error  "Series" is blank  [table]
      roles/cook.md:23:58  error  "Fit" is one of exact, proxy, not "exakt"; did you mean "exact"?  [salary]
      roles/cook.md:23:64  error  "Source" takes one footnote, like [^source]  [citation]
      roles/cook.md:23:69  error  "Use" is "yes" or "no: <reason>", not "no"  [salary]
      roles/cook.md:24:71  error  the footnote [^bok] is not defined; did you mean "book"?  [citation]
      roles/cook.md:24:71  error  "Source" takes one footnote, like [^source]  [citation]
      roles/cook.md:24:80  error  "Use" is "yes" or "no: <reason>", not "maybe"  [salary]
      roles/cook.md:25:71  error  "Source" takes one footnote, like [^source]  [citation]
      roles/cook.md:25:89  error  "Use" is "yes" or "no: <reason>", not "no:"  [salary]
      roles/cook.md:26:3  error  "us" is neither World nor a two-letter ISO country code such as US  [salary]
      roles/cook.md:26:12  error  "" is no year  [salary]
      roles/cook.md:26:24  error  "usd" is no ISO currency code such as USD  [salary]"
    `);
  });

  it("names its source, and without one is an error", () => {
    const text = role(row({ Source: "[^web]" })).concat("[^web]: [Web](https://x.org)\n");
    expect(problemsWith({ "roles/cook.md": text })).toMatchInlineSnapshot(
      `"roles/cook.md:27:1  error  the footnote [^web] does not link to a source; write [Title](…/sources/<source>.md), where in it  [citation]"`,
    );
  });
});

describe("codes", () => {
  it("are those of ISO, and no others", () => {
    for (const country of ["US", "GB", "DE", "IN", "ZA", "XK", "UK", "us", "EU", "USA", ""]) {
      expect([country, isCountry(country)]).toEqual([
        country,
        ["US", "GB", "DE", "IN", "ZA"].includes(country),
      ]);
    }
    for (const currency of ["USD", "GBP", "EUR", "INR", "JPY", "EURO", "usd", "XXZ", ""]) {
      expect([currency, isCurrency(currency)]).toEqual([
        currency,
        ["USD", "GBP", "EUR", "INR", "JPY"].includes(currency),
      ]);
    }
  });
});
