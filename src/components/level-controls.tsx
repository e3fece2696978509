import type { ReactNode } from "react";
import type { Skill } from "@/domain/content";
import type { Profile } from "@/domain/graph";
import type { GapStep } from "@/domain/gap";
import type { Level } from "@/domain/level";
import { HaveButton } from "./have-button";
import { LevelControl, type LevelControlProps } from "./level-control";

interface LevelControlsProps extends Pick<LevelControlProps, "action" | "back"> {
  levels: Profile;
  skills: ReadonlyMap<string, Pick<Skill, "id" | "title" | "levels">>;
}

/** What sets the level of one of many skills on a page; nothing for a skill that is no longer there. */
export function levelControls({ action, back, levels, skills }: LevelControlsProps) {
  return (id: string, need?: Level): ReactNode => {
    const skill = skills.get(id);
    if (!skill) return null;
    const props = { action, back, skill: id, title: skill.title, level: levels.get(id) ?? 0 } as const;
    return <LevelControl {...props} highest={skill.levels.length} need={need} shape="pips" />;
  };
}

/** What marks a step of a gap as something one can do already. */
export function haveButtons({ action, back, levels, skills }: LevelControlsProps) {
  return ({ skill, level }: GapStep): ReactNode => {
    const title = skills.get(skill)?.title ?? skill;
    return <HaveButton {...{ action, back, skill, title, level }} have={levels.get(skill) ?? 0} />;
  };
}
