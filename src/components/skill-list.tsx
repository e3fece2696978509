import type { Area, Skill } from "@/domain/content";
import { formatCount } from "@/lib/format";
import { pageOf } from "./href";
import { levelPips, type LevelSetting, markRow } from "./level-controls";
import { LevelForm } from "./level-form";
import { Words } from "./prose";

interface SkillListProps {
  areas: readonly Area[];
  skills: readonly Skill[];
  /** How many roles ask for each. */
  demand: ReadonlyMap<string, number>;
  setting: LevelSetting;
  /** Whether these are not all areas: there is then a way to the others, and none from one to the next. */
  isPart?: boolean;
}

/** Every skill by its area, with how many roles ask for it. */
export function SkillList({ areas, skills, demand, setting, isPart = false }: SkillListProps) {
  const { action, back } = setting;
  const pips = levelPips(setting);
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
      <p className="text-soft no-print mt-6 max-w-[68ch] font-sans text-small">
        Say where you stand by pressing a point, or with the keys 0 to 4 on a skill.
      </p>
      {shelves.map(({ area, members }) => (
        <section key={area.id} aria-labelledby={area.id}>
          <h2 id={area.id}>{area.title}</h2>
          <p className="max-w-[60ch] first-letter:uppercase">
            <Words of={area.summary} />.
          </p>
          <LevelForm action={action} back={`${back}#${area.id}`}>
            <ul className="mt-3 columns-[26rem] gap-x-12">
              {members.map(({ id, title }) => (
                <li
                  key={id}
                  {...markRow(setting, id)}
                  className="border-line flex break-inside-avoid flex-wrap items-center gap-x-4 border-b py-1"
                >
                  <a
                    href={pageOf("skill", id)}
                    className="min-w-0 grow basis-[60%] wrap-anywhere sm:basis-40"
                  >
                    {title}
                  </a>
                  {pips(id)}
                  <span className="text-soft figures w-16 text-right text-small whitespace-nowrap max-sm:ml-auto">
                    {countRoles(demand.get(id))}
                  </span>
                </li>
              ))}
            </ul>
          </LevelForm>
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

function countRoles(roles = 0): string {
  return roles === 0 ? "no role" : formatCount(roles, "role");
}
