"use client";

import { useLevel } from "./level-store";
import { Pips, type PipsProps } from "./roadmap-pip-row";

/** The pips of a card, which follow what is pressed on the page. */
export function CardPips({ skill, need, have }: PipsProps) {
  return <Pips skill={skill} need={need} have={useLevel(skill, have)} />;
}
