import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Level } from "@/domain/level";
import { drawPips } from "@/pictures/pips";
import { signOf } from "./level-signs";
import { usePressed } from "./level-store";

/** What a page marks on its own in what the server wrote. */
const marked = new Set(["tabindex", "data-lit"]);

/**
 * What the server wrote into a place, for React to put there once. From then on it follows the server, and shows the
 * levels that were pressed since; its elements stay the same ones, and so does the focus.
 */
export function useRedrawn(place: RefObject<Element | null>, written: string): { __html: string } {
  const [first] = useState({ __html: written });
  const pressed = usePressed();
  const shown = useRef({ written, hasPressed: false });
  useLayoutEffect(() => {
    if (!place.current) return;
    const isOver = shown.current.hasPressed && pressed.size === 0;
    if (isOver || shown.current.written !== written) redraw(place.current, written);
    shown.current = { written, hasPressed: showPressed(place.current, pressed) };
  }, [place, written, pressed]);
  return first;
}

function redraw(place: Element, written: string): void {
  const fresh = place.cloneNode();
  if (!(fresh instanceof Element)) return;
  fresh.innerHTML = written;
  follow(place, fresh);
}

/** Whether there is anything of what was pressed; other levels are not touched, however many there are. */
function showPressed(place: Element, pressed: ReadonlyMap<string, Level>): boolean {
  if (pressed.size === 0) return false;
  let isThere = false;
  for (const about of place.querySelectorAll<HTMLElement | SVGElement>("[data-skill]")) {
    const level = pressed.get(about.dataset.skill ?? "");
    if (level === undefined) continue;
    showLevel(about, level);
    isThere = true;
  }
  return isThere;
}

/** Shows a level in what is about its skill: in the pips of a card, in the buttons that set it. */
function showLevel(about: Element, level: Level): void {
  for (const pips of about.querySelectorAll<HTMLElement | SVGElement>("[data-need]")) {
    const need = Number(pips.dataset.need);
    if (pips.tagName === "path") pips.setAttribute("d", drawPips(Math.min(level, need), need));
    pips.querySelectorAll("button").forEach((button, each) => {
      button.className = signOf(each, level, need);
      button.setAttribute("aria-pressed", String(each === level));
    });
  }
}

/** Makes an element like another, and what is in it. */
function follow(element: Element, fresh: Element): void {
  for (const name of element.getAttributeNames()) {
    if (!fresh.hasAttribute(name) && !marked.has(name)) element.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  const old = [...element.childNodes];
  const wanted = [...fresh.childNodes];
  for (const each of old.slice(wanted.length)) each.remove();
  for (const [index, each] of wanted.entries()) {
    const at = old[index];
    if (!at) element.append(each);
    else if (at instanceof Element && each instanceof Element && at.tagName === each.tagName)
      follow(at, each);
    else if (!at.isEqualNode(each)) at.replaceWith(each);
  }
}
