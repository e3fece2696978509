import type { AreaHours } from "@/domain/area-hours";
import type { Role, Skill, Start } from "@/domain/content";
import type { Gap } from "@/domain/gap";
import { levelWords } from "@/domain/level";
import type { Profile } from "@/domain/graph";
import { findReadiness } from "@/domain/readiness";
import { formatCount, formatHours } from "@/lib/format";
import { AreaHoursBars } from "./area-hours";
import { gapPage, pageOf, wayPage } from "./href";
import { PaySentence } from "./pay-sentence";

interface WayAnswerProps {
  start: Start;
  role: Role;
  gap: Gap;
  levels: Profile;
  skipped: ReadonlySet<string>;
  areas: readonly AreaHours[];
  skills: ReadonlyMap<string, Skill>;
}

const shownSteps = 5;

/** The way from a starting point to a role in a few facts, with the whole of it one step away. */
export function WayAnswer({ start, role, gap, levels, skipped, areas, skills }: WayAnswerProps) {
  const readiness = findReadiness(levels, role, skipped);
  const href = gapPage(role.id, start);
  return (
    <section aria-labelledby="answer" className="mt-10 grid gap-x-14 gap-y-8 lg:grid-cols-[1fr_1fr]">
      <div>
        <h2 id="answer" className="mt-0">
          {gap.steps.length === 0 ? "You are there" : `About ${formatHours(gap.hours)}`}
        </h2>
        <p className="max-w-[52ch]">
          As a {start.title} you are {readiness.percent} % ready for the role of{" "}
          <a href={pageOf("role", role.id)}>{role.title}</a>.{" "}
          {gap.steps.length > 0 && `The way has ${formatCount(gap.steps.length, "step")}.`}{" "}
          <PaySentence role={role} />
        </p>
        <ol className="figures mt-5 list-decimal space-y-1.5 pl-6 marker:text-soft">
          {gap.steps.slice(0, shownSteps).map(({ skill, level, hours }) => (
            <li key={`${skill} ${level}`}>
              <a href={pageOf("skill", skill)}>{skills.get(skill)?.title ?? skill}</a>{" "}
              <span className="text-soft">
                to {levelWords[level]}, {formatHours(hours)}
              </span>
            </li>
          ))}
        </ol>
        <p className="mt-5 font-sans">
          <a href={href} className="font-semibold">
            See the whole way and make it yours
          </a>
          , or <a href={wayPage(role.id, start)}>through other roles</a>
        </p>
      </div>
      <AreaHoursBars areas={areas} />
    </section>
  );
}
