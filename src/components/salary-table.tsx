import { percentiles, type SalaryRow } from "@/domain/content";
import { formatNumber, formatPlace } from "@/lib/format";
import { valuesOf } from "@/pictures/pay-mark";
import { listLines, type PayBlock, type PayPlace } from "@/pictures/pay-scale";
import { Cite, type Notes } from "./notes";
import { headings, nameOrigin, nameSeniority } from "./salary-words";

/** The picture's equal: the exact figures of every bar and of every row. */
export function SalaryTable({ places, notes }: { places: readonly PayPlace[]; notes: Notes }) {
  return (
    <div
      className="table-wrap figures mt-4 text-small"
      tabIndex={0}
      role="region"
      aria-label="Every salary row"
    >
      <table>
        <caption className="text-soft pb-2 text-left">
          Every row, as its source states it. Nothing is converted, adjusted or filled in; the consensus is
          the median of the rows that count.
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
        {places.flatMap((place) =>
          place.blocks.map((block) => (
            <BlockRows
              key={`${place.where} ${place.currency} ${block.seniority} ${block.basis}`}
              {...{ place, block, notes }}
            />
          )),
        )}
      </table>
    </div>
  );
}

interface BlockRowsProps {
  place: PayPlace;
  block: PayBlock;
  notes: Notes;
}

function BlockRows({ place, block, notes }: BlockRowsProps) {
  const { band } = block;
  const rows = listLines(block).flatMap((line) => [line.row, ...line.older.map((each) => each.row)]);
  return (
    <tbody>
      <tr>
        <th scope="row" className="text-ink min-w-64 pt-5 font-semibold">
          {formatPlace(place.where)}, {nameSeniority(block.seniority)}, {block.basis} pay, {place.currency}
          <span className="text-soft block font-normal">{describeBand(band)}</span>
        </th>
        <Figures values={valuesOf(band?.figures ?? {})} className="font-semibold" />
        <td />
      </tr>
      {rows.map((row, index) => (
        <TableRow key={index} row={row} notes={notes} />
      ))}
    </tbody>
  );
}

function describeBand(band: PayBlock["band"]): string {
  if (!band) return "No row counts";
  if (band.crossing) return `The rows contradict each other: no consensus (${nameOrigin(band)})`;
  return `${band.proxy ? "Consensus of proxies" : "Consensus"} ${nameOrigin(band)}`;
}

function TableRow({ row, notes }: { row: SalaryRow; notes: Notes }) {
  const struck = row.leftOut === null ? "" : "line-through decoration-doubt";
  return (
    <tr>
      <th scope="row" className="text-ink min-w-64">
        <span className={struck}>
          {row.series}{" "}
          <span className="text-soft">
            {row.year}
            {row.fit === "proxy" && ", proxy"}
          </span>
        </span>
        <Cite label={row.citation} notes={notes} of={row} />
        {row.leftOut !== null && (
          <span className="text-doubt block font-normal">Left out: {row.leftOut}</span>
        )}
      </th>
      <Figures values={row.values} className={struck} />
      <td className={`text-right ${struck}`}>{row.sample === null ? "" : formatNumber(row.sample)}</td>
    </tr>
  );
}

function Figures({ values, className }: { values: SalaryRow["values"]; className: string }) {
  return percentiles.map((percentile) => (
    <td key={percentile} className={`text-right ${className}`}>
      {values[percentile] === undefined ? "" : formatNumber(values[percentile])}
    </td>
  ));
}
