import type { KeyboardEvent } from "react";

const steps: Partial<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Of the levels of a skill, one is a stop of the tab key: the one in focus, or else the person's. An index of 200
 * skills would have a thousand stops otherwise, as it has without JavaScript.
 */
export function stopOnce(place: ParentNode): void {
  for (const control of place.querySelectorAll("fieldset")) {
    const buttons = [...control.querySelectorAll("button")];
    const inFocus = buttons.find((button) => button === document.activeElement);
    const stop = inFocus ?? buttons.find((button) => button.getAttribute("aria-pressed") === "true");
    for (const button of buttons) button.tabIndex = !stop || button === stop ? 0 : -1;
  }
}

/** The arrow keys lead from one level of a skill to the next. */
export function walkLevels(event: KeyboardEvent): void {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  const step = steps[key];
  const control = target instanceof Element && target.closest("fieldset");
  if (step === undefined || !control || altKey || ctrlKey || metaKey) return;
  event.preventDefault();
  const buttons = [...control.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === target);
  buttons.at((at + step) % buttons.length)?.focus();
  if (control.parentNode) stopOnce(control.parentNode);
}
