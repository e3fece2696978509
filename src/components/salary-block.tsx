import type { ReactNode } from "react";
import type { PaidRole } from "@/domain/pay";
import type { PayLine } from "@/pictures/pay-line";
import { valuesOf } from "@/pictures/pay-mark";
import type { PayBlock } from "@/pictures/pay-scale";
import type { Notes } from "./notes";
import { cells, line } from "./salary-grid";
import { SalaryLine } from "./salary-line";
import { LabelledBar } from "./salary-mark";
import { explainProxies } from "./salary-summary";
import { listValues, nameOrigin, nameSeniority } from "./salary-words";

interface SalaryBlockProps {
  block: PayBlock;
  role: PaidRole;
  notes: Notes;
}

/** One seniority and basis of a place: the bar, and below it every row. */
export function SalaryBlock({ block, role, notes }: SalaryBlockProps) {
  const { band, bar, labels, counted, aside, leftOut } = block;
  const proxies = explainProxies(role, block);
  return (
    <section className="break-inside-avoid pb-5">
      <div className={`${line} relative`}>
        <div className={`${cells.name} pb-1 @min-[40rem]:pt-3`}>
          <h4 className="font-sans text-base font-semibold first-letter:uppercase">
            {nameSeniority(block.seniority)}, {block.basis} pay
          </h4>
          <p className="text-soft font-sans text-small">{band ? nameOrigin(band) : "No row counts."}</p>
        </div>
        {band && bar && (
          <div className={cells.plot}>
            <svg
              role="img"
              aria-label={`Consensus: ${listValues(valuesOf(band.figures), band.currency)}`}
              className="block h-12 w-full overflow-visible"
            >
              <LabelledBar mark={bar} proxy={band.proxy} labels={labels} />
            </svg>
          </div>
        )}
      </div>
      {band?.crossing && <Lead>The rows contradict each other, so that they have no bar.</Lead>}
      {proxies !== null && <Lead>{proxies}</Lead>}
      <Lines of={counted} notes={notes} />
      {aside.length > 0 && <Lead>Neighbouring groups, for comparison; they do not count</Lead>}
      <Lines of={aside} notes={notes} />
      <Lines of={leftOut} notes={notes} />
    </section>
  );
}

function Lines({ of, notes }: { of: readonly PayLine[]; notes: Notes }) {
  if (of.length === 0) return null;
  return (
    <ul>
      {of.map((each, index) => (
        <SalaryLine key={index} of={each} notes={notes} />
      ))}
    </ul>
  );
}

/** Words that lead to the rows after them. */
function Lead({ children }: { children: ReactNode }) {
  return (
    <div className={`${line} relative`}>
      <p className={`${cells.name} pb-1 font-serif text-small italic`}>{children}</p>
    </div>
  );
}
