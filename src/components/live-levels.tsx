"use client";

import { type SubmitEvent, useEffect, useRef } from "react";
import { toLevel } from "@/domain/level";
import { findShownSkill } from "./level-row";
import { pressLevel } from "./level-store";
import { stopOnce, walkLevels } from "./level-walk";
import { useRedrawn } from "./redraw";

interface LiveLevelsProps {
  id: string | undefined;
  /** What the form calls where there is no JavaScript. */
  action: (form: FormData) => Promise<void>;
  /** Where it then returns to. */
  back: string;
  className: string | undefined;
  /** What stands in it. */
  written: string;
}

/** A form with levels to press: what is pressed in it, or by a button that names it, is shown at once, and kept. */
export function LiveLevels({ id, action, back, className, written }: LiveLevelsProps) {
  const place = useRef<HTMLDivElement>(null);
  const html = useRedrawn(place, written);
  useEffect(() => {
    if (place.current) stopOnce(place.current);
  });
  const press = (event: SubmitEvent<HTMLFormElement>): void => {
    const button = event.nativeEvent.submitter;
    const shown = button && findShownSkill(button);
    if (!shown || !(button instanceof HTMLButtonElement)) return;
    event.preventDefault();
    pressLevel(shown.skill, shown.title, shown.level, toLevel(Number(button.value.split(":").pop())));
  };
  return (
    <form id={id} action={action} onSubmit={press} className={className}>
      <input type="hidden" name="back" value={back} />
      <div ref={place} onKeyDown={walkLevels} dangerouslySetInnerHTML={html} />
    </form>
  );
}
