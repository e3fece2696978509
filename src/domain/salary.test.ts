import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { salaryRows, shuffled } from "../../tests/fixtures/arbitraries";
import { type Percentile, percentiles, type SalaryRow } from "./content";
import { type Band, findBands } from "./salary";

const tables = fc.array(salaryRows, { maxLength: 12 });

function isOfBand(row: SalaryRow, band: Band): boolean {
  const keys = ["where", "seniority", "basis", "currency"] as const;
  return keys.every((key) => row[key] === band[key]);
}

/** The rows a band must rest on, read out of the definition. */
function usedRows(rows: readonly SalaryRow[], band: Band): SalaryRow[] {
  const counted = rows.filter((row) => isOfBand(row, band) && row.leftOut === null);
  const exact = counted.filter((row) => row.fit === "exact");
  const pool = exact.length > 0 ? exact : counted;
  return pool.filter((row) => !pool.some((other) => isSameSeries(row, other) && other.year > row.year));
}

function isSameSeries(a: SalaryRow, b: SalaryRow): boolean {
  return a.source === b.source && a.series === b.series;
}

function statedBy(rows: readonly SalaryRow[], percentile: Percentile): number[] {
  return rows.map((row) => row.values[percentile]).filter((value) => value !== undefined);
}

/** Takes the lowest and the highest away until one or two are left. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  while (sorted.length > 2) {
    sorted.shift();
    sorted.pop();
  }
  return sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
}

/** What a change of rows that do not count must leave alone. */
function withoutHistory(bands: readonly Band[]) {
  const shown = bands.map((band) => ({
    ...band,
    history: [],
    rows: band.rows.map((row) => JSON.stringify(row)).sort(),
  }));
  return shown.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

describe("findBands", () => {
  it("gives one band for each place, seniority, basis and currency that a used row has", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const bands = findBands(rows);
        for (const row of rows.filter((each) => each.leftOut === null)) {
          expect(bands.filter((band) => isOfBand(row, band))).toHaveLength(1);
        }
        for (const band of bands) expect(usedRows(rows, band)).not.toEqual([]);
      }),
    );
  });

  it("rests on the newest year of each series: the exact rows, and proxies only where there is none", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const band of findBands(rows)) {
          const used = usedRows(rows, band);
          expect(band.rows).toHaveLength(used.length);
          expect(band.rows).toEqual(expect.arrayContaining(used));
          expect(band.proxy).toBe(used.every((row) => row.fit === "proxy"));
          const years = used.map((row) => row.year);
          expect(band.years).toEqual({ first: Math.min(...years), last: Math.max(...years) });
        }
      }),
    );
  });

  it("gives for each percentile the median of the values stated, with lowest, highest and count", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const { crossing, figures, rows: used } of findBands(rows)) {
          if (crossing) continue;
          for (const percentile of percentiles) {
            const stated = statedBy(used, percentile);
            expect(figures[percentile]).toEqual(
              stated.length === 0
                ? undefined
                : {
                    value: middle(stated),
                    rows: stated.length,
                    lowest: Math.min(...stated),
                    highest: Math.max(...stated),
                  },
            );
          }
        }
      }),
    );
  });

  it("never invents a figure: each lies between values that rows state", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const { figures, rows: used } of findBands(rows)) {
          for (const percentile of percentiles) {
            const figure = figures[percentile];
            if (!figure) continue;
            expect(figure.lowest).toBeLessThanOrEqual(figure.value);
            expect(figure.value).toBeLessThanOrEqual(figure.highest);
            expect(statedBy(used, percentile)).toEqual(
              expect.arrayContaining([figure.lowest, figure.highest]),
            );
          }
        }
      }),
    );
  });

  it("says when the medians would cross, and shows no figure then", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const { crossing, figures, rows: used } of findBands(rows)) {
          const medians = percentiles
            .map((each) => statedBy(used, each))
            .filter((stated) => stated.length > 0);
          const line = medians.map(middle);
          expect(crossing).toBe(line.join() !== [...line].sort((a, b) => a - b).join());
          if (crossing) expect(figures).toEqual({});
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not care for rows that are left out", () => {
    fc.assert(
      fc.property(tables, salaryRows, fc.nat(12), (rows, row, place) => {
        const more = rows.toSpliced(place, 0, { ...row, leftOut: "a doubtful method" });
        expect(findBands(more)).toEqual(findBands(rows));
      }),
    );
  });

  it("shows an older year of the same series as history and counts it nowhere", () => {
    const cases = tables
      .filter((rows) => rows.some((row) => row.leftOut === null))
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.constantFrom(...rows.filter((row) => row.leftOut === null)),
          salaryRows,
        ),
      );
    fc.assert(
      fc.property(cases, ([rows, newer, { values }]) => {
        const older = { ...newer, year: newer.year - 1, values };
        const bands = findBands([older, ...rows]);
        expect(withoutHistory(bands)).toEqual(withoutHistory(findBands(rows)));
        const band = bands.find((each) => isOfBand(newer, each));
        expect(band?.history.includes(older)).toBe(newer.fit === "exact" || band?.proxy);
      }),
    );
  });

  it("keeps every counted row of the pool, as used or as history, newest history first", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const { history, rows: used, proxy, ...band } of findBands(rows)) {
          expect(history.filter((row) => used.includes(row))).toEqual([]);
          const years = history.map((row) => row.year);
          expect(years).toEqual([...years].sort((a, b) => b - a));
          const fit = proxy ? "proxy" : "exact";
          const pool = rows.filter((row) => row.leftOut === null && row.fit === fit);
          const isHere = (row: SalaryRow): boolean => isOfBand(row, { ...band, history, rows: used, proxy });
          expect(used.length + history.length).toBe(pool.filter(isHere).length);
        }
      }),
    );
  });

  it("shows the older years of a series as a trend, newest first", () => {
    fc.assert(
      fc.property(salaryRows, shuffled([2021, 2022, 2024, 2025]), (row, years) => {
        const [band] = findBands(years.map((year) => ({ ...row, year, leftOut: null })));
        expect(band?.years).toEqual({ first: 2025, last: 2025 });
        expect(band?.history.map((each) => each.year)).toEqual([2024, 2022, 2021]);
      }),
    );
  });

  it("has the same figures for the rows in any order", () => {
    const both = tables.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows)));
    fc.assert(
      fc.property(both, ([rows, others]) => {
        expect(withoutHistory(findBands(others))).toEqual(withoutHistory(findBands(rows)));
      }),
    );
  });

  it("of no rows is nothing", () => {
    expect(findBands([])).toEqual([]);
  });
});
