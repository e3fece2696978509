import type { Start } from "@/domain/content";
import { listPlace, type RoleLine, type RoleSort } from "@/domain/role-list";
import { scaleByCurrency } from "@/pictures/pay-mark";
import { becomePage } from "./href";
import { PayAxis } from "./pay-bar";
import { RoleHeading } from "./role-heading";
import { RoleRow } from "./role-row";
import { Written } from "./written";

interface RoleTableProps {
  lines: readonly RoleLine[];
  sort: RoleSort;
  start: Start | undefined;
  /** Whether the reader has entered levels. */
  isPersonal: boolean;
  /** Whether a sentence says what each role is. */
  isTold?: boolean;
  /** The address of the same list in another order. */
  sortHref: (sort: RoleSort) => string;
}

/** The roles as a quiet table, seen from where the reader stands; pay on one scale for each currency. */
export function RoleTable({ lines, sort, start, isPersonal, isTold = false, sortHref }: RoleTableProps) {
  const from = start ? `from ${start.title}` : isPersonal ? "from your levels" : "from nothing";
  const bands = lines.flatMap(({ pay }) => pay ?? []);
  const scales = scaleByCurrency(bands);
  const order = { sort, sortHref };
  return (
    <Written>
      {bands.length > 0 && (
        <p id="reading-pay" className="text-soft mb-4 max-w-[85ch] font-sans text-small">
          A bar holds the middle half of pay, from P25 to P75; the stroke across it is the median.
          {bands.some(({ proxy }) => proxy) &&
            " Hollow means a proxy: a broader or neighbouring group, not this role."}{" "}
          Each role’s page has every figure with its source.
        </p>
      )}
      <div className="table-wrap table-stack" tabIndex={0} role="region" aria-label="Roles">
        <table aria-describedby={bands.length > 0 ? "reading-pay" : undefined}>
          <thead>
            <tr>
              <RoleHeading of="title" label="Role" className="max-sm:grow" {...order} />
              <RoleHeading
                of="pay"
                label={`Median pay, ${listPlace}`}
                isFalling
                className="max-sm:order-1 max-sm:mt-2 max-sm:basis-full sm:w-[44%]"
                {...order}
              >
                {[...scales].map(([currency, scale]) => (
                  <PayAxis key={currency} scale={scale} name={scales.size > 1 ? currency : null} />
                ))}
              </RoleHeading>
              <RoleHeading of="way" label={`The way ${from}`} className="text-right" {...order} />
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <RoleRow
                key={line.role.id}
                line={line}
                scales={scales}
                start={start}
                isTold={isTold}
                isReady={isPersonal || start !== undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="no-print mt-4 font-sans">
        Not decided? <a href={becomePage(start)}>What should I become?</a>
      </p>
    </Written>
  );
}
