import { percentiles, type SalaryRow } from "@/domain/content";
import { type Band, findBands } from "@/domain/salary";
import { formatCount, formatNumber } from "@/lib/format";
import { Cite, type Notes } from "./notes";

const headings = { p10: "P10", p25: "P25", median: "Median", p75: "P75", p90: "P90" } as const;

/** Pay: what the rows agree on, then every row with its source, the ones left out struck. */
export function Salary({ rows, notes }: { rows: readonly SalaryRow[]; notes: Notes }) {
  if (rows.length === 0) return <p>No series of pay exists for this role.</p>;
  return (
    <>
      <ul className="mb-6 space-y-2">
        {findBands(rows).map((band) => (
          <li key={[band.where, band.seniority, band.basis, band.currency].join()}>
            <BandSentence band={band} />
          </li>
        ))}
      </ul>
      <div className="table-wrap figures text-small" tabIndex={0} role="region" aria-label="Every salary row">
        <table>
          <caption className="text-soft pb-2 text-left">
            Every row, as its source states it. Nothing is converted, adjusted or filled in.
          </caption>
          <thead>
            <tr>
              <th scope="col">Who and where</th>
              {percentiles.map((percentile) => (
                <th key={percentile} scope="col" className="text-right">
                  {headings[percentile]}
                </th>
              ))}
              <th scope="col" className="text-right">
                Sample
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <SalaryLine key={index} row={row} notes={notes} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function BandSentence({ band }: { band: Band }) {
  const { where, seniority, basis, currency, figures, proxy, crossing, rows, years } = band;
  const place = `${where}, ${seniority === "all" ? "all levels" : seniority}, ${basis} pay`;
  const period = years.first === years.last ? `${years.last}` : `${years.first}–${years.last}`;
  const origin = `from ${formatCount(rows.length, "row")}, ${period}`;
  if (crossing) return `${place}: the rows contradict each other; see them below (${origin}).`;
  const { median, p25, p75 } = figures;
  return (
    <>
      <strong className="font-semibold">{place}:</strong>{" "}
      {median ? `median ${formatNumber(median.value)} ${currency}` : "no median stated"}
      {p25 && p75 && `, the middle half between ${formatNumber(p25.value)} and ${formatNumber(p75.value)}`}
      {` (${origin})`}
      {proxy && <span className="text-doubt"> · proxy: a broader or neighbouring group, not this role</span>}
    </>
  );
}

function SalaryLine({ row, notes }: { row: SalaryRow; notes: Notes }) {
  const isOut = row.leftOut !== null;
  const struck = isOut ? "line-through decoration-doubt" : "";
  return (
    <tr>
      <th scope="row" className="text-ink min-w-64">
        <span className={struck}>
          {row.series}
          <span className="text-soft">
            {" "}
            {row.where}, {row.seniority === "all" ? "all levels" : row.seniority}, {row.year}, {row.basis},{" "}
            {row.currency}
            {row.fit === "proxy" && ", proxy"}
          </span>
        </span>
        <Cite label={row.citation} notes={notes} of={row} />
        {isOut && <span className="text-doubt block font-normal">Left out: {row.leftOut}</span>}
      </th>
      {percentiles.map((percentile) => (
        <td key={percentile} className={`text-right ${struck}`}>
          {row.values[percentile] === undefined ? "" : formatNumber(row.values[percentile])}
        </td>
      ))}
      <td className={`text-right ${struck}`}>{row.sample === null ? "" : formatNumber(row.sample)}</td>
    </tr>
  );
}
