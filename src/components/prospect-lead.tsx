import type { Start } from "@/domain/content";
import { formatHours } from "@/lib/format";
import { pageOf } from "./href";
import type { ProspectLine } from "./prospect-table";
import { Standpoint } from "./standpoint";

interface ProspectLeadProps {
  lines: readonly ProspectLine[];
  start: Start | undefined;
  isPersonal: boolean;
}

/** The nearest role in a sentence, or how to begin. */
export function ProspectLead({ lines, start, isPersonal }: ProspectLeadProps) {
  const [nearest] = [...lines].sort((a, b) => a.hours - b.hours);
  return (
    <div className="mt-5 max-w-[60ch] space-y-4">
      <p className="text-lead">
        Nobody can tell you, but this much can be computed: how ready you are for each role, what it takes,
        and what it pays, as far as that is known.{" "}
        {nearest && (
          <>
            <Standpoint start={start} isPersonal={isPersonal} />, the nearest is{" "}
            <a href={pageOf("role", nearest.role.id)}>{nearest.role.title}</a>:{" "}
            {nearest.hours === 0
              ? "nothing that it asks for is missing."
              : `${nearest.percent} % ready, about ${formatHours(nearest.hours)} left.`}
          </>
        )}
      </p>
      {!start && !isPersonal && (
        <p>
          Choose the starting point that is nearest to you, or <a href="/me/start">say where you stand</a> in
          two minutes.
        </p>
      )}
    </div>
  );
}
