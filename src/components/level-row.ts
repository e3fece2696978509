import { isLevel, type Level } from "@/domain/level";

/** A skill as a page shows it, with the person's level as the page was made. */
interface ShownSkill {
  skill: string;
  title: string;
  highest: number;
  level: Level;
}

/** Marks an element as being about a skill: the keys 0 to 4 set its level while the focus is in it. */
export function markSkill(skill: { id: string; title: string; levels: readonly unknown[] }, level: Level) {
  return {
    "data-skill": skill.id,
    "data-title": skill.title,
    "data-highest": skill.levels.length,
    "data-level": level,
  };
}

/** The skill that an element is about, or null. */
export function findShownSkill(element: Element): ShownSkill | null {
  const marked = element.closest<HTMLElement | SVGElement>("[data-skill]");
  const { skill, title, highest, level } = marked?.dataset ?? {};
  const held = Number(level);
  if (skill === undefined || title === undefined || !isLevel(held)) return null;
  return { skill, title, highest: Number(highest), level: held };
}
