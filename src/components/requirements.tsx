import type { Requirement } from "@/domain/content";
import { pageOf } from "./href";
import { LevelMark } from "./level";
import { levelPips, type LevelSetting, markRow } from "./level-controls";
import { LevelForm } from "./level-form";
import type { Notes } from "./notes";
import { Words } from "./prose";

interface RequirementTableProps {
  requirements: readonly Requirement[];
  setting: LevelSetting;
  notes: Notes;
}

/** The skills a role asks for, with the level it needs and the one its reader has. */
export function RequirementTable({ requirements, setting, notes }: RequirementTableProps) {
  const { action, back, skills } = setting;
  const pips = levelPips(setting);
  return (
    <div className="table-wrap table-stack" tabIndex={0} role="region" aria-label="Required skills">
      <LevelForm action={action} back={back}>
        <table>
          <thead className="max-sm:sr-only">
            <tr>
              <th scope="col">Skill</th>
              <th scope="col">Needed level</th>
              <th scope="col">Importance</th>
              <th scope="col">Why</th>
              <th scope="col" className="no-print">
                Yours
              </th>
            </tr>
          </thead>
          <tbody>
            {requirements.map(({ skill, level, importance, why }) => (
              <tr key={skill} {...markRow(setting, skill)}>
                <th
                  scope="row"
                  className="text-base max-sm:min-w-0 max-sm:grow max-sm:basis-[44%] sm:min-w-44"
                >
                  <a href={pageOf("skill", skill)}>{skills.get(skill)?.title ?? skill}</a>
                </th>
                <td>
                  <LevelMark level={level} />
                </td>
                <td
                  className={`font-sans text-small max-sm:basis-16 ${importance === "core" ? "font-semibold" : "text-soft"}`}
                >
                  {importance}
                </td>
                <td className="max-sm:min-w-0 max-sm:grow max-sm:basis-[60%] sm:min-w-60">
                  <Words of={why} notes={notes} />
                </td>
                <td className="no-print max-sm:mt-1 max-sm:flex max-sm:basis-full max-sm:items-center max-sm:gap-5">
                  <span className="text-soft font-sans text-small sm:hidden">Yours</span>
                  {pips(skill, level)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </LevelForm>
    </div>
  );
}
