import type { Skill } from "@/domain/content";
import type { Level } from "@/domain/level";
import { pageOf } from "./href";
import { LevelMark } from "./level";

interface SkillLevelsProps {
  of: readonly { skill: string; level: Level }[];
  skills: ReadonlyMap<string, Skill>;
}

/** Skills with a level each: what a certification covers, what a starting point brings. */
export function SkillLevels({ of, skills }: SkillLevelsProps) {
  return (
    <ul className="max-w-xl">
      {of.map(({ skill, level }) => (
        <li key={skill} className="border-line flex flex-wrap items-baseline gap-x-6 border-b py-2">
          <a href={pageOf("skill", skill)} className="min-w-0 grow basis-36 sm:basis-56">
            {skills.get(skill)?.title ?? skill}
          </a>
          <span className="shrink-0 basis-36 sm:basis-40">
            <LevelMark level={level} />
          </span>
        </li>
      ))}
    </ul>
  );
}
