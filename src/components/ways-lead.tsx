import type { Role, Start } from "@/domain/content";
import { formatCount, formatHours } from "@/lib/format";
import { becomePage } from "./href";
import { Standpoint } from "./standpoint";
import type { Stop } from "./ways-list";

interface WaysLeadProps {
  target: Role;
  direct: number;
  stops: readonly Stop[];
  start: Start | undefined;
  isPersonal: boolean;
}

/** How far it is, and whether something lies on the way. */
export function WaysLead({ target, direct, stops, start, isPersonal }: WaysLeadProps) {
  return (
    <div className="mt-5 max-w-[60ch] space-y-4">
      <p className="text-lead">
        <Standpoint start={start} isPersonal={isPersonal} />, {target.title} is{" "}
        {direct === 0
          ? "reached: nothing that it asks for is missing."
          : `about ${formatHours(direct)} away.`}{" "}
        {direct > 0 &&
          stops.length > 0 &&
          `On ${formatCount(stops.length, "way")} a role is reached sooner, and the whole is at most 15 % longer.`}
      </p>
      {direct > 0 && stops.length === 0 && (
        <p>
          No role lies on this way: each of the others is further away, or makes it more than 15 % longer.{" "}
          <a href={becomePage(start)}>See what is nearer</a>.
        </p>
      )}
    </div>
  );
}
