"use client";

import { type Level, levelWords } from "@/domain/level";
import { useLevel } from "./level-store";

export interface LevelButtonsProps {
  skill: string;
  title: string;
  /** The highest level that the skill has. */
  highest: number;
  /** The person's, as the page was made. */
  level: Level;
  /** What is asked for; shown as rings. */
  need?: Level | undefined;
  /** Segments with words, or pips where there is little room. */
  shape: "words" | "pips";
}

/** The levels of a skill as buttons of the form around them, which stand in an element that `markSkill` marks. */
export function LevelButtons({ skill, title, highest, level, need, shape }: LevelButtonsProps) {
  const held = useLevel(skill, level);
  const choices = ([0, 1, 2, 3, 4] as const).filter((each) => each <= highest);
  return (
    <fieldset className={`level-control ${shape} no-print`}>
      <legend className="sr-only">Your level of {title}</legend>
      {choices.map((each) => (
        <button
          key={each}
          name="has"
          value={`${skill}:${each}`}
          aria-pressed={each === held}
          aria-label={shape === "pips" ? levelWords[each] : undefined}
          title={shape === "pips" ? levelWords[each] : undefined}
          className={signOf(each, held, need)}
        >
          {shape === "words" && levelWords[each]}
        </button>
      ))}
    </fieldset>
  );
}

/** A pip is full up to what one has, a ring up to what is needed, and a point beyond. */
function signOf(level: Level, held: Level, need: Level = 0): string {
  if (level === 0) return "none";
  if (level <= held) return "held";
  return level <= need ? "lack" : "beyond";
}
