import type { Comparison } from "@/domain/comparison";
import type { HeadStart } from "@/domain/head-starts";
import { formatHours, formatNumber } from "@/lib/format";
import { Bar } from "./bar";
import { nameAll } from "./compare-words";
import { movePage } from "./href";

interface HeadStartTableProps {
  comparison: Comparison;
  titles: readonly string[];
  /** Whether the ways begin at levels of the reader. */
  isPersonal: boolean;
}

/** What somebody who is ready for one role has of the others for free. */
export function HeadStartTable({ comparison, titles, isPersonal }: HeadStartTableProps) {
  const { roles, hours, hoursTogether, headStarts } = comparison;
  const apart = hours.reduce((sum, each) => sum + each, 0);
  const start = isPersonal ? "From where you stand" : "From nothing";
  return (
    <section aria-labelledby="head-starts">
      <h2 id="head-starts">Ready for one, and how much of another</h2>
      <p className="mb-4 max-w-[68ch]">
        {start}, {nameAll(titles.length).toLowerCase()} together take about {formatHours(hoursTogether)}
        {apart > hoursTogether &&
          `, where each for itself would add up to ${formatNumber(apart)}: what two of them ask for is learnt once`}
        . Each row below is somebody who has done what one role asks for, and nothing beyond it.
      </p>
      <table>
        <caption className="sr-only">How much of each role comes with the preparation for another</caption>
        <thead>
          <tr>
            <td className="font-sans text-small">Prepared for ↓ one has of →</td>
            {titles.map((title, index) => (
              <th key={title} scope="col" data-column={index + 1}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((from, row) => (
            <tr key={from}>
              <th scope="row">{titles[row]}</th>
              {roles.map((to, column) => (
                <td key={to} data-column={column + 1} className="font-sans text-small">
                  <Share
                    of={headStarts.find((each) => each.from === from && each.to === to)}
                    titles={`from ${titles[row] ?? from} to ${titles[column] ?? to}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Share({ of, titles }: { of: HeadStart | undefined; titles: string }) {
  if (!of) return <span className="text-soft">the role itself</span>;
  const { from, to, free, left, readiness } = of;
  return (
    <>
      <span className="figures font-semibold">{readiness} % ready</span>
      <span className="my-1 block max-w-40">
        <Bar percent={readiness} />
      </span>
      <span className="figures text-soft">
        {formatNumber(free)} of {formatHours(free + left)} done,{" "}
        {left === 0 ? "nothing left" : `about ${formatNumber(left)} left`}
      </span>
      <a href={movePage(from, to)} aria-label={`The move ${titles}`} className="inline-block min-h-6">
        the move
      </a>
    </>
  );
}
