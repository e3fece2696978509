import type { Area, Skill } from "@/domain/content";
import { formatCount } from "@/lib/format";
import { pageOf } from "./href";
import { Words } from "./prose";

interface SkillListProps {
  areas: readonly Area[];
  skills: readonly Skill[];
  /** How many roles ask for each. */
  demand: ReadonlyMap<string, number>;
  /** Whether these are not all areas: there is then a way to the others, and none from one to the next. */
  isPart?: boolean;
}

/** Every skill by its area, with how many roles ask for it. */
export function SkillList({ areas, skills, demand, isPart = false }: SkillListProps) {
  const shelves = areas.map((area) => ({
    area,
    members: skills.filter((skill) => skill.area === area.id).sort(compareTitles),
  }));
  return (
    <>
      {isPart ? (
        <p className="no-print mt-8 font-sans">
          <a href="/skills">All areas</a>
        </p>
      ) : (
        <nav aria-label="Areas" className="no-print mt-8 font-sans">
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {shelves.map(({ area, members }) => (
              <li key={area.id}>
                <a href={`#${area.id}`} className="inline-block min-h-6">
                  {area.title}
                </a>{" "}
                <span className="text-soft figures text-small">{members.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {shelves.map(({ area, members }) => (
        <section key={area.id} aria-labelledby={area.id}>
          <h2 id={area.id}>{area.title}</h2>
          <p className="max-w-[60ch] first-letter:uppercase">
            <Words of={area.summary} />.
          </p>
          <ul className="mt-3 columns-[19rem] gap-x-12">
            {members.map((skill) => (
              <SkillRow key={skill.id} skill={skill} roles={demand.get(skill.id) ?? 0} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** By the alphabet, as a reader looks for them: an article does not count. */
function compareTitles(a: Skill, b: Skill): number {
  const keyOf = ({ title }: Skill): string => title.replace(/^the /i, "");
  return keyOf(a).localeCompare(keyOf(b), "en");
}

function SkillRow({ skill, roles }: { skill: Skill; roles: number }) {
  return (
    <li className="border-line flex break-inside-avoid items-baseline justify-between gap-4 border-b py-1.5">
      <a href={pageOf("skill", skill.id)} className="min-w-0 wrap-anywhere">
        {skill.title}
      </a>
      <span className="text-soft figures text-small whitespace-nowrap">
        {roles === 0 ? "no role" : formatCount(roles, "role")}
      </span>
    </li>
  );
}
