import type { Role, Start } from "@/domain/content";
import type { SteppingStone } from "@/domain/stepping-stones";
import { formatHours } from "@/lib/format";
import { gapPage, pageOf } from "./href";
import { PaySentence } from "./pay-sentence";

/** A role on the way, and what the way through it is like. */
export interface Stop {
  role: Role;
  stone: SteppingStone;
}

interface WaysListProps {
  target: Role;
  direct: number;
  stops: readonly Stop[];
  start: Pick<Start, "id"> | undefined;
}

/** The ways in words: what the picture shows, exactly. */
export function WaysList({ target, direct, stops, start }: WaysListProps) {
  return (
    <ol className="mt-8 max-w-[68ch]">
      <li className="border-line border-t py-3">
        <a href={gapPage(target.id, start)} className="font-semibold">
          Directly to {target.title}
        </a>
        : about {formatHours(direct)}. <PaySentence role={target} />
      </li>
      {stops.map(({ role, stone }) => (
        <li key={role.id} className="border-line border-t py-3">
          Through{" "}
          <a href={pageOf("role", role.id)} className="font-semibold">
            {role.title}
          </a>
          :{" "}
          {stone.hours === 0 ? (
            "reached already"
          ) : (
            <a href={gapPage(role.id, start)}>about {formatHours(stone.hours)} to there</a>
          )}
          , then about {formatHours(stone.hoursAfter)}; {formatHours(stone.hours + stone.hoursAfter)}{" "}
          together, {tellLonger(stone)}. <PaySentence role={role} />
        </li>
      ))}
    </ol>
  );
}

/** How much longer the way through a role is: "4 % longer", "no longer than the direct way". */
export function tellLonger({ overhead }: Pick<SteppingStone, "overhead">): string {
  const percent = Math.round(100 * overhead);
  if (overhead === 0) return "no longer than the direct way";
  return percent === 0 ? "less than 1 % longer" : `${percent} % longer`;
}
