import type { ReactNode } from "react";
import type { Skill } from "@/domain/content";
import { levelWords } from "@/domain/level";
import type { Move, SkillRise } from "@/domain/moves";
import { formatCount } from "@/lib/format";
import { pageOf } from "./href";
import { LevelMark } from "./level";

interface MoveSkillsProps {
  move: Move;
  skills: ReadonlyMap<string, Skill>;
}

/** What is new, what must rise, and what one brings along. */
export function MoveSkills({ move: { newSkills, raisedSkills, sharedSkills }, skills }: MoveSkillsProps) {
  const titleOf = (id: string): string => skills.get(id)?.title ?? id;
  const row = ({ skill, from, to }: SkillRise): ReactNode => (
    <li
      key={skill}
      className="border-line flex break-inside-avoid flex-wrap items-baseline justify-between gap-x-4 border-b py-1.5"
    >
      <a href={pageOf("skill", skill)}>{titleOf(skill)}</a>
      <span className="text-small">
        <LevelMark level={to} />
        {from > 0 && <span className="text-soft figures"> from {levelWords[from]}</span>}
      </span>
    </li>
  );
  return (
    <section>
      <h2 id="skills">Skills</h2>
      <Rises title={formatCount(newSkills.length, "new skill")}>{newSkills.map(row)}</Rises>
      <Rises title={formatCount(raisedSkills.length, "skill to raise", "skills to raise")}>
        {raisedSkills.map(row)}
      </Rises>
      {sharedSkills.length > 0 && (
        <>
          <h3>{formatCount(sharedSkills.length, "skill is", "skills are")} there already</h3>
          <ul className="columns-[19rem] gap-x-12">
            {sharedSkills.map((skill) => (
              <li key={skill} className="py-0.5">
                <a href={pageOf("skill", skill)}>{titleOf(skill)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Rises({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="columns-[22rem] gap-x-12">{children}</ul>
    </>
  );
}
