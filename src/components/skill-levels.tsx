import type { Level } from "@/domain/level";
import { pageOf } from "./href";
import { LevelMark } from "./level";
import { levelPips, type LevelSetting, markRow } from "./level-controls";
import { LevelForm } from "./level-form";

interface SkillLevelsProps {
  of: readonly { skill: string; level: Level }[];
  setting: LevelSetting;
}

/** Skills with a level each, what a certification covers or a starting point brings, and what sets one's own. */
export function SkillLevels({ of, setting }: SkillLevelsProps) {
  const { action, back, skills } = setting;
  const pips = levelPips(setting);
  return (
    <LevelForm action={action} back={back}>
      <ul className="max-w-3xl">
        {of.map(({ skill, level }) => (
          <li
            key={skill}
            {...markRow(setting, skill)}
            className="border-line flex flex-wrap items-center gap-x-6 border-b py-1.5"
          >
            <a href={pageOf("skill", skill)} className="min-w-0 grow basis-36 sm:basis-56">
              {skills.get(skill)?.title ?? skill}
            </a>
            <span className="shrink-0 basis-32">
              <LevelMark level={level} />
            </span>
            <span className="no-print flex shrink-0 items-center gap-3">
              <span className="text-soft font-sans text-small">yours</span>
              {pips(skill, level)}
            </span>
          </li>
        ))}
      </ul>
    </LevelForm>
  );
}
