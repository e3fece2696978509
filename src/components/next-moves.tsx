import type { NearRole } from "@/domain/demand";
import type { Role } from "@/domain/content";
import type { Move } from "@/domain/moves";
import type { PayStep } from "@/domain/pay";
import type { Inline } from "@/domain/prose";
import { formatCount, formatHours, formatPlace } from "@/lib/format";
import { movePage } from "./href";
import type { Notes } from "./notes";
import { PayDifference } from "./pay-difference";
import { Words } from "./prose";

/** A move that an editor names, with what it takes and what it brings. */
interface NamedMove {
  to: Role;
  why: readonly Inline[];
  move: Move;
  /** In the place that lists show, if both roles have a figure there. */
  pay: PayStep | undefined;
}

interface NextMovesProps {
  from: Pick<Role, "id" | "title">;
  named: readonly NamedMove[];
  /** All other roles, the nearest first. */
  others: readonly NearRole[];
  notes: Notes;
}

const mostOthers = 24;

/** Where one can go from a role: what the editor advises, and every other role by its hours. */
export function NextMoves({ from, named, others, notes }: NextMovesProps) {
  if (named.length + others.length === 0) return null;
  const shown = others.slice(0, mostOthers);
  return (
    <section>
      <h2 id="next-moves">Next moves</h2>
      <p className="max-w-[60ch]">
        What each takes of somebody who has exactly what this role asks for. Each has its own page, with the
        plan and the way back.
      </p>
      <ul className="border-line mt-4 border-t">
        {named.map((each) => (
          <MoveRow key={each.to.id} from={from} of={each} notes={notes} />
        ))}
      </ul>
      <details className="mt-4" open={named.length === 0}>
        <summary className="min-h-8 cursor-pointer font-sans">
          {shown.length < others.length
            ? `The ${shown.length} nearest of ${others.length} other roles`
            : "Every other role, the nearest first"}
        </summary>
        <ol className="mt-2 columns-[19rem] gap-x-12">
          {shown.map(({ role, hours }) => (
            <li
              key={role.id}
              className="border-line flex break-inside-avoid items-baseline justify-between gap-4 border-b py-1.5"
            >
              <a href={movePage(from.id, role.id)}>{role.title}</a>
              <span className="figures text-small whitespace-nowrap">about {formatHours(hours)}</span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function MoveRow({ from, of, notes }: { from: Pick<Role, "id">; of: NamedMove; notes: Notes }) {
  const { to, why, move, pay } = of;
  return (
    <li className="border-line grid gap-x-10 gap-y-1 border-b py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <p className="max-w-[52ch]">
        <a href={movePage(from.id, to.id)} className="font-semibold">
          {to.title}
        </a>
        : <Words of={why} notes={notes} />
      </p>
      <p className="figures text-small md:pt-1">
        <strong>{move.hours === 0 ? "No hours" : `About ${formatHours(move.hours)}`}</strong>:{" "}
        {formatCount(move.newSkills.length, "new skill")}, {move.raisedSkills.length} to raise
        <span className="text-soft mt-1 block">
          {pay ? (
            <>
              Pay, {formatPlace(pay.to.where)}: <PayDifference step={pay} />
            </>
          ) : (
            "Pay: no place has a figure for both"
          )}
        </span>
      </p>
    </li>
  );
}
