import Link from "next/link";
import type { Start } from "@/domain/content";
import { listPlace, type RoleLine, type RoleSort } from "@/domain/role-list";
import { formatHours, formatNumber } from "@/lib/format";
import { pageOf } from "./href";

interface RoleTableProps {
  lines: readonly RoleLine[];
  sort: RoleSort;
  start: Start | undefined;
  /** Whether the reader has entered levels. */
  isPersonal: boolean;
  /** The address of the same list in another order. */
  sortHref: (sort: RoleSort) => string;
}

/** The roles as a quiet table, seen from where the reader stands. */
export function RoleTable({ lines, sort, start, isPersonal, sortHref }: RoleTableProps) {
  const from = start ? `from ${start.title}` : isPersonal ? "from your levels" : "from nothing";
  const columns: { sort: RoleSort; label: string; end?: boolean }[] = [
    { sort: "title", label: "Role" },
    { sort: "pay", label: `Median pay, ${listPlace}`, end: true },
    { sort: "way", label: `The way ${from}`, end: true },
  ];
  return (
    <div className="table-wrap" tabIndex={0} role="region" aria-label="Roles">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.sort}
                scope="col"
                className={column.end ? "text-right" : ""}
                aria-sort={column.sort !== sort ? undefined : sort === "pay" ? "descending" : "ascending"}
              >
                <Link
                  href={sortHref(column.sort)}
                  prefetch={false}
                  className="text-soft aria-current:text-ink aria-current:no-underline"
                  aria-current={column.sort === sort ? "true" : undefined}
                >
                  {column.label}
                  {column.sort === sort && <span aria-hidden="true"> {sort === "pay" ? "↓" : "↑"}</span>}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <RoleRow
              key={line.role.id}
              line={line}
              start={start}
              isReady={isPersonal || start !== undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RoleRowProps {
  line: RoleLine;
  start: Start | undefined;
  /** Whether a readiness says anything. */
  isReady: boolean;
}

function RoleRow({ line: { role, hours, percent, pay }, start, isReady }: RoleRowProps) {
  return (
    <tr>
      <th scope="row" className="text-ink font-serif sm:min-w-52 text-base font-normal">
        <Link href={pageOf("role", role.id)} prefetch={false} className="font-semibold">
          {role.title}
        </Link>
        <span className="text-soft block font-sans text-small">
          {role.family} · {role.seniority}
        </span>
      </th>
      <td className="figures text-right whitespace-nowrap">
        {pay?.figures.median ? (
          <>
            {formatNumber(pay.figures.median.value)} {pay.currency}
            <span className={`block text-small ${pay.proxy ? "text-doubt" : "text-soft"}`}>
              {pay.proxy ? "proxy" : pay.seniority === "all" ? "all levels" : pay.seniority}
            </span>
          </>
        ) : (
          <span className="text-soft">none stated</span>
        )}
      </td>
      <td className="figures text-right whitespace-nowrap">
        <Link href={`/roles/${role.id}/gap${start ? `?from=${start.id}` : ""}`} prefetch={false}>
          {formatHours(hours)}
        </Link>
        {isReady && <span className="text-soft block text-small">{percent} % ready</span>}
      </td>
    </tr>
  );
}
