"use client";

import type { ReactNode, SubmitEvent } from "react";
import { toLevel } from "@/domain/level";
import { findShownSkill } from "./level-row";
import { pressLevel } from "./level-store";

interface LevelFormProps {
  /** What the form calls where there is no JavaScript. */
  action: (form: FormData) => Promise<void>;
  /** Where it then returns to. */
  back: string;
  className?: string;
  children: ReactNode;
}

/** The form around the levels of one skill or of many: what is pressed in it is shown at once, and kept. */
export function LevelForm({ action, back, className, children }: LevelFormProps) {
  const press = (event: SubmitEvent<HTMLFormElement>): void => {
    const button = event.nativeEvent.submitter;
    const shown = button && findShownSkill(button);
    if (!shown || !(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    pressLevel(shown.skill, shown.title, shown.level, toLevel(Number(button.value.split(":").pop())));
  };
  return (
    <form action={action} onSubmit={press} className={className}>
      <input type="hidden" name="back" value={back} />
      {children}
    </form>
  );
}
