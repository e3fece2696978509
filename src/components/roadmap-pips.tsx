"use client";

import type { Level } from "@/domain/level";
import { drawPips } from "@/pictures/pips";
import { useLevel } from "./level-store";

interface CardPipsProps {
  skill: string;
  need: Level;
  /** The person's level; absent where nobody's is known. */
  have: Level | undefined;
}

/** The pips of a card: full up to what one has, rings up to what is needed, points beyond. */
export function CardPips({ skill, need, have }: CardPipsProps) {
  const held = useLevel(skill, have);
  const filled = held === undefined ? need : Math.min(held, need);
  return (
    <>
      <path className="pip" d={drawPips(0, need)} />
      <path className="pip hole" d={drawPips(filled, need)} />
      <path className="pip point" d={drawPips(need, 4)} />
    </>
  );
}
