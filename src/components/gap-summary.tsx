import type { Role, Skill, Start } from "@/domain/content";
import { type Gap, sumHours } from "@/domain/gap";
import type { Readiness } from "@/domain/readiness";
import { formatCount, formatHours } from "@/lib/format";
import { Bar } from "./bar";
import { comparePage, pageOf, wayPage } from "./href";

/** What the page is, and the way back to the role. */
export function GapHeading({ role, start }: { role: Pick<Role, "id" | "title">; start?: Start | undefined }) {
  return (
    <>
      <p className="mb-2 font-sans text-small">
        <a href={pageOf("role", role.id)}>{role.title}</a>
        <span className="no-print">
          {" · "}
          <a href={comparePage([role.id])}>Compare with another role</a>
          {" · "}
          <a href={wayPage(role.id, start)}>Ways through other roles</a>
        </span>
      </p>
      <h1>Your way to {role.title}</h1>
    </>
  );
}

interface GapSummaryProps {
  gap: Gap;
  readiness: Readiness;
  start: Start | undefined;
  skills: ReadonlyMap<string, Skill>;
}

/** The gap in one sentence: how ready, how many hours, and where most of them lie. */
export function GapSummary({ gap, readiness, start, skills }: GapSummaryProps) {
  const heaviest = heaviestSkills(gap, skills);
  return (
    <div className="mt-5 max-w-[60ch] space-y-4">
      <p className="text-lead">
        {start ? (
          <>
            As a <a href={pageOf("start", start.id)}>{start.title}</a> you are
          </>
        ) : (
          "You are"
        )}{" "}
        <strong>{readiness.percent} % ready</strong>.{" "}
        {gap.steps.length === 0
          ? "Nothing that this role asks for is missing."
          : `About ${formatHours(gap.hours)} are left in ${formatCount(gap.steps.length, "step")}, most of them in ${heaviest}.`}
      </p>
      <Bar percent={readiness.percent} label={`${readiness.percent} % ready`} />
      {readiness.leftOut > 0 && (
        <p>{formatCount(readiness.leftOut, "requirement")} left out, as you chose.</p>
      )}
    </div>
  );
}

function heaviestSkills(gap: Gap, skills: ReadonlyMap<string, Skill>): string {
  const ids = [...new Set(gap.steps.map((step) => step.skill))];
  const hoursOf = (id: string): number => sumHours(gap.steps.filter((step) => step.skill === id));
  const [first = "", second] = ids
    .sort((a, b) => hoursOf(b) - hoursOf(a))
    .map((id) => skills.get(id)?.title ?? id);
  return second === undefined ? first : `${first} and ${second}`;
}
