import { importances, type Role, type Skill } from "@/domain/content";
import { levelWords } from "@/domain/level";
import { formatCount } from "@/lib/format";
import { pageOf } from "./href";
import { LevelMark } from "./level";

interface SkillLinksProps {
  rows: { to: string; title: string; note: string }[];
}

function SkillLinks({ rows }: SkillLinksProps) {
  return (
    <ul className="space-y-1.5">
      {rows.map(({ to, title, note }) => (
        <li key={`${to} ${note}`}>
          <a href={to}>{title}</a>, {note}
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

export function Opens({ skill, all }: { skill: Skill; all: ReadonlyMap<string, Skill> }) {
  const rows = [...all.values()].flatMap(({ id, title, buildsOn }) =>
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

/** The roles that ask for a skill: the highest level first, and at the same level the most important. */
export function NeededBy({ skill, roles }: { skill: Skill; roles: readonly Role[] }) {
  const rows = roles
    .flatMap(({ id, title, requirements }) =>
      requirements.filter((each) => each.skill === skill.id).map((each) => ({ ...each, id, title })),
    )
    .sort(
      (a, b) => b.level - a.level || importances.indexOf(a.importance) - importances.indexOf(b.importance),
    );
  return (
    <section>
      <h2 id="needed-by">Needed by</h2>
      {rows.length === 0 && <p>No role asks for it by name; other skills build on it.</p>}
      {rows.length > 0 && (
        <p className="mb-2">{formatCount(rows.length, "role")}, the highest level first.</p>
      )}
      <ul className="max-w-[72ch]">
        {rows.map(({ id, title, level, importance }) => (
          <li key={id} className="border-line flex flex-wrap items-baseline gap-x-6 border-t py-2">
            <a href={pageOf("role", id)} className="min-w-0 grow basis-56">
              {title}
            </a>
            <span className="shrink-0 basis-40">
              <LevelMark level={level} />
            </span>
            <span className={`shrink-0 basis-24 font-sans ${importance === "core" ? "font-semibold" : ""}`}>
              {importance}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
