import type { Role, Start } from "@/domain/content";
import type { Prospect, ProspectOrder, WithoutPay } from "@/domain/prospects";
import { formatCount, formatHours, formatNumber } from "@/lib/format";
import { Bar } from "./bar";
import { gapPage, wayPage } from "./href";
import { RoleHeading } from "./role-heading";

export type ProspectLine = Prospect<Role> | WithoutPay<Role>;

interface ProspectTableProps {
  lines: readonly ProspectLine[];
  order: ProspectOrder;
  /** The address of the same in another order. */
  orderHref: (order: ProspectOrder) => string;
  start: Start | undefined;
  /** The currency of the pay. */
  currency: string;
}

/** The roles with how ready one is, what is left, and what an hour of it stands against in pay. */
export function ProspectTable({ lines, order, orderHref, start, currency }: ProspectTableProps) {
  const heading = { sort: order, sortHref: orderHref };
  return (
    <div className="table-wrap table-stack" tabIndex={0} role="region" aria-label="What you could become">
      <table>
        <thead>
          <tr>
            <th scope="col" className="max-sm:basis-full">
              Role
            </th>
            <RoleHeading of="ready" label="Ready" isFalling className="sm:w-[22%]" {...heading} />
            <RoleHeading of="hours" label="Hours left" className="sm:text-right" {...heading} />
            <RoleHeading
              of="pay"
              label="Pay for an hour of learning"
              isFalling
              className="sm:w-[30%] sm:pl-6!"
              {...heading}
            />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.role.id} line={line} start={start} currency={currency} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  line: ProspectLine;
  start: Start | undefined;
  currency: string;
}

function Row({ line, start, currency }: RowProps) {
  const { role, percent, hours } = line;
  return (
    <tr>
      <th scope="row" className="text-ink max-sm:basis-full font-serif text-base font-normal">
        <a href={gapPage(role.id, start)} className="font-semibold">
          {role.title}
        </a>
        <span className="text-soft block font-sans text-small">
          {role.family} · {role.seniority}
        </span>
      </th>
      <td className="figures max-sm:basis-24">
        {percent} %
        <Bar percent={percent} />
      </td>
      <td className="figures max-sm:grow sm:text-right">
        {hours === 0 ? "nothing left" : <a href={wayPage(role.id, start)}>{formatHours(hours)}</a>}
      </td>
      <td className="figures max-sm:basis-full sm:pl-6!">
        <PayForHour line={line} currency={currency} />
      </td>
    </tr>
  );
}

function PayForHour({ line, currency }: Pick<RowProps, "line" | "currency">) {
  if ("because" in line) {
    return (
      <span className="text-doubt text-small">
        not known: {line.because === "proxy" ? "only a proxy" : "no figure"}
      </span>
    );
  }
  const { payPerHour, median, rows, years } = line;
  const when = years.first === years.last ? years.first : `${years.first}–${years.last}`;
  return (
    <>
      {payPerHour === null
        ? "nothing to learn first"
        : `${formatNumber(payPerHour)} ${currency} for each hour`}
      <span className="text-soft block text-small">
        median {formatNumber(median)}, {formatCount(rows, "row")}, {when}
      </span>
    </>
  );
}
