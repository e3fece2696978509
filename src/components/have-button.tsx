"use client";

import type { SubmitEvent } from "react";
import { type Level, levelWords } from "@/domain/level";
import { pressLevel, useLevel } from "./level-store";

interface HaveButtonProps {
  action: (form: FormData) => Promise<void>;
  skill: string;
  title: string;
  /** The step's. */
  level: Level;
  /** The person's own. */
  have: Level;
  /** Where the form returns to without JavaScript. */
  back: string;
}

/** Marks a step as something one can do already. */
export function HaveButton({ action, skill, title, level, have, back }: HaveButtonProps) {
  const isDone = useLevel(skill, have) >= level;
  const press = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isDone) pressLevel(skill, title, have, level);
  };
  return (
    <form action={action} onSubmit={press} className="no-print font-sans">
      <input type="hidden" name="back" value={back} />
      <button
        name="has"
        value={`${skill}:${level}`}
        aria-label={`I am at ${levelWords[level]} in ${title}`}
        aria-pressed={isDone}
        className="text-accent min-h-8 text-small underline underline-offset-3 aria-pressed:no-underline"
      >
        {isDone ? "✓ done" : "I can do this"}
      </button>
    </form>
  );
}
