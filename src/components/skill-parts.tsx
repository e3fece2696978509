import Link from "next/link";
import type { Role, Skill } from "@/domain/content";
import { levelWords, toLevel } from "@/domain/level";
import { formatHours } from "@/lib/format";
import { pageOf } from "./href";
import { LevelMark } from "./level";
import type { Notes } from "./notes";
import { Words } from "./prose";

/** The levels as a ladder: what one can do at each, and the hours from the one before. */
export function Ladder({ skill, notes }: { skill: Skill; notes: Notes }) {
  return (
    <ol className="mt-6 max-w-[80ch]">
      {skill.levels.map(({ youCan, hours }, index) => (
        <li key={index} className="border-line gap-6 border-t py-3 sm:flex">
          <p className="shrink-0 basis-40 font-sans">
            <LevelMark level={toLevel(index + 1)} />
            <span className="text-soft block text-small">about {formatHours(hours)}</span>
          </p>
          <p>
            You can <Words of={youCan} notes={notes} />.
          </p>
        </li>
      ))}
    </ol>
  );
}

interface SkillLinksProps {
  rows: { to: string; title: string; note: string }[];
}

function SkillLinks({ rows }: SkillLinksProps) {
  return (
    <ul className="space-y-1.5">
      {rows.map(({ to, title, note }) => (
        <li key={`${to} ${note}`}>
          <Link href={to} prefetch={false}>
            {title}
          </Link>
          , {note}
        </li>
      ))}
    </ul>
  );
}

export function BuildsOn({ skill, skills }: { skill: Skill; skills: ReadonlyMap<string, Skill> }) {
  const rows = skill.buildsOn.map(({ toReach, skill: id, at }) => {
    const note = `${levelWords[at]}, to reach ${levelWords[toReach]}`;
    return { to: pageOf("skill", id), title: skills.get(id)?.title ?? id, note };
  });
  return (
    <section>
      <h2 id="builds-on">Builds on</h2>
      {rows.length > 0 ? <SkillLinks rows={rows} /> : <p>Nothing: one can begin here.</p>}
    </section>
  );
}

export function Opens({ skill, all }: { skill: Skill; all: readonly Skill[] }) {
  const rows = all.flatMap(({ id, title, buildsOn }) =>
    buildsOn
      .filter((row) => row.skill === skill.id)
      .map(({ toReach, at }) => {
        const note = `${levelWords[toReach]}, from ${levelWords[at]} here`;
        return { to: pageOf("skill", id), title, note };
      }),
  );
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 id="opens">Opens</h2>
      <SkillLinks rows={rows} />
    </section>
  );
}

export function NeededBy({ skill, roles }: { skill: Skill; roles: readonly Role[] }) {
  const rows = roles.flatMap(({ id, title, requirements }) =>
    requirements
      .filter((requirement) => requirement.skill === skill.id)
      .map(({ level, importance }) => {
        return { to: pageOf("role", id), title, note: `${levelWords[level]}, ${importance}` };
      }),
  );
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 id="needed-by">Needed by</h2>
      <SkillLinks rows={rows} />
    </section>
  );
}
