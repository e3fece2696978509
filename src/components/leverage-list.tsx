import type { Skill } from "@/domain/content";
import { levelWords } from "@/domain/level";
import type { Leverage } from "@/domain/leverage";
import { formatCount, formatHours } from "@/lib/format";
import { pageOf } from "./href";

interface LeverageListProps {
  of: readonly Leverage[];
  skills: ReadonlyMap<string, Skill>;
  /** How many roles there are. */
  roles: number;
}

/** The skills that pay off most wherever one goes, each with what it takes and what it brings. */
export function LeverageList({ of, skills, roles }: LeverageListProps) {
  if (of.length === 0) return null;
  return (
    <section>
      <h2 id="leverage">What pays off wherever you go</h2>
      <p className="mb-4 max-w-[62ch]">
        The next levels that bring most readiness for each hour, over all {roles} roles together. A point is
        one per cent of one role; hours and points count what must be learnt first, too.
      </p>
      <ol className="max-w-3xl">
        {of.map(({ skill, level, hours, gain, roles: asking }) => (
          <li
            key={skill}
            className="border-line flex flex-wrap items-baseline justify-between gap-x-6 border-t py-2"
          >
            <span>
              <a href={pageOf("skill", skill)}>{skills.get(skill)?.title ?? skill}</a> to {levelWords[level]}
            </span>
            <span className="figures text-small">
              {formatCount(Math.round(gain), "point")} for about {formatHours(hours)}
              <span className="text-soft">, asked for by {formatCount(asking.length, "role")}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
