import type { PayLine } from "@/pictures/pay-line";
import { formatNumber, formatPlace } from "@/lib/format";
import { Cite, type Notes } from "./notes";
import { cells, line } from "./salary-grid";
import { RowMark, Trend, trendStep } from "./salary-mark";
import { listValues, nameSeniority } from "./salary-words";

/** One row of the picture: series and year, its line, its sample. */
export function SalaryLine({ of, notes }: { of: PayLine; notes: Notes }) {
  const { row, older } = of;
  const isOut = row.leftOut !== null;
  return (
    <li className={`${line} relative text-small`}>
      <div
        className={`${cells.name} pt-2 font-sans leading-5 [&_sup]:text-[0.75rem] @min-[40rem]:pt-0 @min-[40rem]:pb-1.5`}
      >
        <span className={isOut ? "decoration-doubt line-through" : ""}>{row.series}</span>{" "}
        <span className="text-soft figures">{row.year}</span>
        <Cite label={row.citation} notes={notes} />
        {isOut && (
          <span className="text-doubt block">
            Left out: {row.leftOut}
            {of.mark.beyond && `; beyond this scale: ${listValues(row.values, row.currency)}`}
          </span>
        )}
      </div>
      <div className={cells.plot}>
        <svg
          role="img"
          aria-label={describeLine(of)}
          height={20 + trendStep * older.length}
          className="block w-full overflow-visible"
        >
          <Trend line={of} />
          <RowMark mark={of.mark} standing={isOut ? "out" : row.fit} />
        </svg>
      </div>
      <div className={`${cells.sample} figures pt-2 leading-5 @min-[40rem]:pt-0`}>
        {row.sample !== null && (
          <>
            <span className="text-soft @min-[40rem]:sr-only">sample </span>
            {formatNumber(row.sample)}
          </>
        )}
      </div>
    </li>
  );
}

/** The same in words and exactly, for those who do not see the line. */
function describeLine({ row, older }: PayLine): string {
  const past = older.map(
    ({ row: { year, values, currency } }) => `; in ${year} ${listValues(values, currency)}`,
  );
  const who = `${row.series}, ${formatPlace(row.where)}, ${nameSeniority(row.seniority)}`;
  return `${who}, ${row.year}: ${listValues(row.values, row.currency)}${past.join("")}`;
}
