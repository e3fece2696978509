"use client";

import type { SubmitEvent } from "react";
import { type Level, levelWords, toLevel } from "@/domain/level";
import { pressLevel, useLevel } from "./level-store";
import "./level-control.css";

export interface LevelControlProps {
  /** What the form calls where there is no JavaScript. */
  action: (form: FormData) => Promise<void>;
  skill: string;
  title: string;
  /** The highest level that the skill has. */
  highest: number;
  /** The person's, as the page was made. */
  level: Level;
  /** What is asked for; shown as rings. */
  need?: Level;
  /** Where a form without JavaScript returns to. */
  back: string;
  /** Segments with words, or pips where there is little room. */
  shape: "words" | "pips";
}

/** Sets a level with one press, or the keys 0 to 4: at once on the screen, then kept by the server. */
export function LevelControl({ action, skill, title, highest, level, need, back, shape }: LevelControlProps) {
  const held = useLevel(skill, level);
  const choices = ([0, 1, 2, 3, 4] as const).filter((each) => each <= highest);
  const press = (event: SubmitEvent<HTMLFormElement>): void => {
    const button = event.nativeEvent.submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    pressLevel(skill, title, level, toLevel(Number(button.value)));
  };
  return (
    <form
      action={action}
      onSubmit={press}
      data-skill={skill}
      data-title={title}
      data-highest={highest}
      data-level={level}
      className={`level-control ${shape} no-print`}
    >
      <input type="hidden" name="skill" value={skill} />
      <input type="hidden" name="back" value={back} />
      <fieldset>
        <legend className="sr-only">Your level of {title}</legend>
        {choices.map((each) => (
          <button
            key={each}
            name="level"
            value={each}
            aria-pressed={each === held}
            aria-label={shape === "pips" ? levelWords[each] : undefined}
            title={shape === "pips" ? levelWords[each] : undefined}
            className={signOf(each, held, need)}
          >
            {shape === "words" && levelWords[each]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

/** A pip is full up to what one has, a ring up to what is needed, and a point beyond. */
function signOf(level: Level, held: Level, need: Level = 0): string {
  if (level === 0) return "none";
  if (level <= held) return "held";
  return level <= need ? "lack" : "beyond";
}
