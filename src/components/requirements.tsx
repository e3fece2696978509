import Link from "next/link";
import type { Requirement, Skill } from "@/domain/content";
import type { Profile } from "@/domain/graph";
import { levelWords } from "@/domain/level";
import { pageOf } from "./href";
import { LevelMark } from "./level";
import type { Notes } from "./notes";
import { Words } from "./prose";

interface RequirementTableProps {
  requirements: readonly Requirement[];
  skills: ReadonlyMap<string, Skill>;
  levels: Profile;
  notes: Notes;
}

/** The skills a role asks for, with the level it needs and the one its reader has. */
export function RequirementTable({ requirements, skills, levels, notes }: RequirementTableProps) {
  return (
    <div className="table-wrap table-stack" tabIndex={0} role="region" aria-label="Required skills">
      <table>
        <thead className="max-sm:sr-only">
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">Needed level</th>
            <th scope="col">Importance</th>
            <th scope="col">Why</th>
            {levels.size > 0 && <th scope="col">Yours</th>}
          </tr>
        </thead>
        <tbody>
          {requirements.map(({ skill, level, importance, why }) => (
            <tr key={skill}>
              <th scope="row" className="text-base max-sm:min-w-0 max-sm:grow max-sm:basis-[44%] sm:min-w-44">
                <Link href={pageOf("skill", skill)} prefetch={false}>
                  {skills.get(skill)?.title ?? skill}
                </Link>
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
              {levels.size > 0 && (
                <td className="max-sm:basis-full">
                  <span className="sm:hidden">Yours: </span>
                  {levelWords[levels.get(skill) ?? 0]}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
