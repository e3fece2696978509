import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { salaryRows } from "../../tests/fixtures/arbitraries";
import { expectReadable } from "../../tests/fixtures/labels";
import { percentiles, type SalaryRow } from "@/domain/content";
import { findBands } from "@/domain/salary";
import { narrowest } from "./pay-label";
import { drawMark, type Mark, valuesOf } from "./pay-mark";
import { layoutPay, listLines, type PayBlock, type PayPlace } from "./pay-scale";
import { findPayScale } from "./pay-ticks";

const tables = fc.array(salaryRows, { maxLength: 14 });

function blocksOf(rows: readonly SalaryRow[]): { place: PayPlace; block: PayBlock }[] {
  return layoutPay(rows).flatMap((place) => place.blocks.map((block) => ({ place, block })));
}

function rowsOf(block: PayBlock): SalaryRow[] {
  return listLines(block).flatMap((line) => [line.row, ...line.older.map((each) => each.row)]);
}

function marksOf(block: PayBlock): Mark[] {
  const lines = listLines(block).flatMap((line) => [line.mark, ...line.older.map((each) => each.mark)]);
  return block.bar ? [block.bar, ...lines] : lines;
}

function placesOf({ reach, half, median, ends }: Mark): number[] {
  const spans = [reach, half].flatMap((span) => (span ? [span.from, span.to] : []));
  return [...spans, ...ends, ...(median === null ? [] : [median])];
}

describe("layoutPay", () => {
  it("draws every row exactly once, under its own place, seniority, basis and currency", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const drawn = blocksOf(rows).flatMap(({ place, block }) => {
          for (const row of rowsOf(block)) {
            expect(row).toMatchObject({ where: place.where, currency: place.currency });
            expect(row).toMatchObject({ seniority: block.seniority, basis: block.basis });
          }
          return rowsOf(block);
        });
        expect(drawn).toHaveLength(rows.length);
        expect(new Set(drawn)).toEqual(new Set(rows));
      }),
    );
  });

  it("draws the bands of the domain, and a bar only of what they state", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const blocks = blocksOf(rows);
        expect(blocks.flatMap(({ block }) => block.band ?? [])).toHaveLength(findBands(rows).length);
        for (const { place, block } of blocks) {
          const values = valuesOf(block.band?.figures ?? {});
          if (Object.keys(values).length === 0) expect(block.bar).toBeNull();
          else expect(block.bar).toEqual(drawMark(values, place.scale));
          if (block.band?.crossing) expect([block.bar, block.labels]).toEqual([null, []]);
        }
      }),
    );
  });

  it("lets no row that is left out, and no proxy beside an exact row, into a bar", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const { block } of blocksOf(rows)) {
          const { band, counted, aside, leftOut } = block;
          expect(counted.map((line) => line.row)).toEqual(band?.rows ?? []);
          expect(counted.every((line) => line.row.leftOut === null)).toBe(true);
          expect(leftOut.every((line) => line.row.leftOut !== null)).toBe(true);
          if (aside.length > 0) expect(band?.proxy).toBe(false);
          expect(aside.every(({ row }) => row.fit === "proxy" && row.leftOut === null)).toBe(true);
        }
      }),
    );
  });

  it("shows older years below the newest of the same series only", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const { row, older } of blocksOf(rows).flatMap(({ block }) => listLines(block))) {
          const years = [row.year, ...older.map((past) => past.row.year)];
          expect(years).toEqual(years.toSorted((a, b) => b - a));
          for (const past of older)
            expect(past.row).toMatchObject({ series: row.series, source: row.source });
          if (older[0]) expect(older[0].row.year).toBeLessThan(row.year);
        }
      }),
    );
  });

  it("keeps everything inside, and what counts on the scale", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const { block } of blocksOf(rows)) {
          for (const at of marksOf(block).flatMap(placesOf)) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(100);
          }
          const counted = [...block.counted, ...block.aside].map((line) => line.mark);
          expect(counted.some((mark) => mark.beyond)).toBe(false);
        }
      }),
    );
  });

  it("gives all places of a currency one scale", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const scales = new Map<string, unknown>();
        for (const { currency, scale } of layoutPay(rows)) {
          expect(scales.get(currency) ?? scale).toBe(scale);
          scales.set(currency, scale);
        }
      }),
    );
  });

  it("writes numbers that neither meet nor leave the picture, at any width", () => {
    fc.assert(
      fc.property(tables, fc.nat(2000), (rows, more) => {
        for (const { block } of blocksOf(rows)) {
          const trends = listLines(block).flatMap(({ trend }) => (trend ? [[trend]] : []));
          for (const labels of [block.labels, ...trends]) {
            expectReadable(labels, narrowest.page + more);
            const onPhone = labels.filter((label) => label.room === "phone");
            expectReadable(onPhone, narrowest.phone + more);
          }
        }
      }),
    );
  });

  it("writes the median of every bar that has one, everywhere", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const { block } of blocksOf(rows)) {
          const { median } = block.band?.figures ?? {};
          if (!median) continue;
          expect(block.labels[0]).toMatchObject({ at: block.bar?.median, room: "phone" });
        }
      }),
    );
  });

  it("is not stretched by a doubtful row: that one is shown to go beyond the scale", () => {
    const row = { where: "US", seniority: "all", year: 2025, basis: "base", currency: "USD" } as const;
    const rest = { sample: null, fit: "exact", citation: "x", source: "x" } as const;
    const [place] = layoutPay([
      { ...row, ...rest, series: "Sober", values: { median: 120_000 }, leftOut: null },
      { ...row, ...rest, series: "Near", values: { median: 145_000 }, leftOut: "an average" },
      { ...row, ...rest, series: "Wild", values: { median: 90_000, p90: 3_478_000 }, leftOut: "no source" },
    ]);
    expect(place?.scale.to).toBe(150_000);
    const [near, wild] = place?.blocks[0]?.leftOut ?? [];
    expect(near?.mark).toMatchObject({ beyond: false, median: 96.67 });
    expect(wild?.mark).toMatchObject({
      beyond: true,
      median: 60,
      reach: { from: 60, to: 100 },
      ends: [],
    });
  });
});

describe("drawMark", () => {
  it("draws only what is stated: no half without both quartiles, no median where none is", () => {
    fc.assert(
      fc.property(salaryRows, ({ values }) => {
        const mark = drawMark(values, findPayScale([400_000]));
        expect(mark.half !== null).toBe(values.p25 !== undefined && values.p75 !== undefined);
        expect(mark.median !== null).toBe(values.median !== undefined);
        const stated = percentiles.filter((percentile) => values[percentile] !== undefined);
        const shown = mark.ends.length + (mark.half ? 2 : 0) + (mark.median === null ? 0 : 1);
        expect(shown).toBe(stated.length);
        expect(mark.reach !== null).toBe(stated.length > 0);
      }),
    );
  });
});
