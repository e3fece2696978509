import type { ReactNode } from "react";
import type { Skill } from "@/domain/content";
import type { GapStep } from "@/domain/gap";
import type { Profile } from "@/domain/graph";
import type { Level } from "@/domain/level";
import { HaveButton } from "./have-button";
import { LevelButtons } from "./level-buttons";
import { markSkill } from "./level-row";

/** What sets the levels of whoever looks at a page of many skills. */
export interface LevelSetting {
  action: (form: FormData) => Promise<void>;
  /** Where a form without JavaScript returns to. */
  back: string;
  levels: Profile;
  skills: ReadonlyMap<string, Pick<Skill, "id" | "title" | "levels">>;
}

/** The pips of one of many skills, in a form around all of them; nothing for a skill that is no longer there. */
export function levelPips({ levels, skills }: Pick<LevelSetting, "levels" | "skills">) {
  return (id: string, need?: Level): ReactNode => {
    const skill = skills.get(id);
    if (!skill) return null;
    const { title, levels: all } = skill;
    return (
      <LevelButtons
        {...{ skill: id, title, need }}
        highest={all.length}
        level={levels.get(id) ?? 0}
        shape="pips"
      />
    );
  };
}

/** Marks the row of one of many skills: the keys set its level while the focus is anywhere in it. */
export function markRow({ levels, skills }: Pick<LevelSetting, "levels" | "skills">, id: string) {
  const skill = skills.get(id);
  return skill && markSkill(skill, levels.get(id) ?? 0);
}

/** What marks a step of a gap as something one can do already; it belongs to the form of that name. */
export function haveButtons({ levels, skills }: Pick<LevelSetting, "levels" | "skills">, form: string) {
  return ({ skill, level }: Pick<GapStep, "skill" | "level">): ReactNode => {
    const title = skills.get(skill)?.title ?? skill;
    return <HaveButton {...{ skill, title, level, form }} have={levels.get(skill) ?? 0} />;
  };
}
