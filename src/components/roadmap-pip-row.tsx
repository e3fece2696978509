import type { Level } from "@/domain/level";
import { drawPips } from "@/pictures/pips";

export interface PipsProps {
  skill: string;
  need: Level;
  /** The person's level; absent where nobody's is known. */
  have: Level | undefined;
}

/** The pips of a card: full up to what one has, rings up to what is needed, points beyond. */
export function Pips({ need, have }: PipsProps) {
  const filled = have === undefined ? need : Math.min(have, need);
  return (
    <>
      <path className="pip" d={drawPips(0, need)} />
      <path className="pip hole" data-need={need} d={drawPips(filled, need)} />
      <path className="pip point" d={drawPips(need, 4)} />
    </>
  );
}
