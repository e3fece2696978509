"use client";

import { type Level, levelWords } from "@/domain/level";
import { useLevel } from "./level-store";

interface HaveButtonProps {
  skill: string;
  title: string;
  /** The step's. */
  level: Level;
  /** The person's own. */
  have: Level;
  /** The `LevelForm` it belongs to. */
  form: string;
}

/** Marks a step as something one can do already; stands in an element that `markSkill` marks. */
export function HaveButton({ skill, title, level, have, form }: HaveButtonProps) {
  const isDone = useLevel(skill, have) >= level;
  return (
    <button
      // Once it is done there is nothing to press.
      type={isDone ? "button" : "submit"}
      form={form}
      name="has"
      value={`${skill}:${level}`}
      aria-label={`I am at ${levelWords[level]} in ${title}`}
      aria-pressed={isDone}
      className="no-print text-accent min-h-8 font-sans text-small underline underline-offset-3 aria-pressed:no-underline"
    >
      {isDone ? "✓ done" : "I can do this"}
    </button>
  );
}
