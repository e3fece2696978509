import type { Level } from "@/domain/level";
import { checkRowsOnce, type Row } from "./row";

/** The table of skills with a level that certifications and starting points have. */
export const skillLevelColumns = ["Skill", "Level"] as const;

export function readSkillLevels(rows: readonly Row[]): { skill: string; level: Level }[] {
  checkRowsOnce(rows, (row) => row.linkedFile("Skill"), "Skill");
  return rows.map((row) => {
    const level = row.level("Level");
    const more = { level: { level, place: row.placeOf("Level") } };
    return { skill: row.link("Skill", "skill", more), level };
  });
}
