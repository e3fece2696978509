import type { PaidRole } from "@/domain/pay";
import { formatPlace } from "@/lib/format";
import { layoutPay, listLines, type PayPlace } from "@/pictures/pay-scale";
import type { Notes } from "./notes";
import { Axis, Rules } from "./salary-axis";
import { SalaryBlock } from "./salary-block";
import { SalaryTable } from "./salary-table";
import { explainPicture, summarisePay } from "./salary-summary";

/** Pay: the picture of what the rows agree on and of every row behind it, and the same as a table. */
export function Salary({ role, notes }: { role: PaidRole; notes: Notes }) {
  const places = layoutPay(role.salaries);
  if (places.length === 0) return <p>No series of pay exists for this role.</p>;
  return (
    <>
      <figure aria-labelledby="pay-picture">
        <figcaption className="max-w-[60ch]">
          <p id="pay-picture" className="font-sans font-semibold">
            Pay by place and level, with every row behind it
          </p>
          <p className="mt-1">{summarisePay(role)}</p>
          <p className="text-soft mt-2 font-sans text-small">{explainPicture(places)}</p>
        </figcaption>
        {places.map((place) => (
          <SalaryPlace key={place.where + place.currency} place={place} role={role} notes={notes} />
        ))}
      </figure>
      <details className="mt-8 print:details-content:[content-visibility:visible]">
        <summary className="text-accent cursor-pointer font-sans">The same as a table</summary>
        <SalaryTable places={places} notes={notes} />
      </details>
    </>
  );
}

interface SalaryPlaceProps {
  place: PayPlace;
  role: PaidRole;
  notes: Notes;
}

function SalaryPlace({ place, role, notes }: SalaryPlaceProps) {
  const { where, currency, scale, blocks } = place;
  const lines = blocks.flatMap(listLines);
  const id = `pay-${where}-${currency}`.toLowerCase();
  return (
    <section aria-labelledby={id} className="border-line @container mt-8 border-t pt-4">
      <Axis scale={scale} sampled={lines.some(({ row }) => row.sample !== null)}>
        <h3 id={id} className="mt-0 mb-1 font-serif text-lead">
          {formatPlace(where)}{" "}
          <span className="text-soft font-sans text-small font-normal whitespace-nowrap">
            {currency} a year
          </span>
        </h3>
      </Axis>
      <div className="relative">
        <Rules scale={scale} />
        {blocks.map((block) => (
          <SalaryBlock key={`${block.seniority} ${block.basis}`} block={block} role={role} notes={notes} />
        ))}
      </div>
      {lines.length > 8 && <Axis scale={scale} />}
    </section>
  );
}
