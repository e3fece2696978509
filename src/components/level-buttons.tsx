import { type Level, levelWords } from "@/domain/level";
import { signOf } from "./level-signs";

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

/** The levels of a skill as buttons of the `LevelForm` around them, which stand in an element that `markSkill` marks. */
export function LevelButtons({ skill, title, highest, level, need = 0, shape }: LevelButtonsProps) {
  const choices = ([0, 1, 2, 3, 4] as const).filter((each) => each <= highest);
  return (
    <fieldset className={`level-control ${shape} no-print`} data-need={need}>
      <legend className="sr-only">Your level of {title}</legend>
      {choices.map((each) => (
        <button
          key={each}
          name="has"
          value={`${skill}:${each}`}
          aria-pressed={each === level}
          aria-label={shape === "pips" ? levelWords[each] : undefined}
          title={shape === "pips" ? levelWords[each] : undefined}
          className={signOf(each, level, need)}
        >
          {shape === "words" && levelWords[each]}
        </button>
      ))}
    </fieldset>
  );
}
