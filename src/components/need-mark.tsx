import type { Importance } from "@/domain/content";
import { type Level, levelWords } from "@/domain/level";
import { drawPips } from "@/pictures/pips";

interface NeedMarkProps {
  level: Level;
  importance: Importance;
  /** The reader's own level; absent where nobody's is known. */
  have: Level | undefined;
}

/** What a role asks of a skill: pips, number and word for the level, shape and word for the importance. */
export function NeedMark({ level, importance, have }: NeedMarkProps) {
  return (
    <div className="need">
      <span className="flex flex-wrap items-center gap-x-2">
        <NeedPips need={level} have={have} />
        <span>
          <span className="figures font-semibold">{level}</span> {levelWords[level]}
        </span>
      </span>
      <ImportanceMark importance={importance} />
    </div>
  );
}

interface NeedPipsProps {
  need: Level;
  have: Level | undefined;
}

/** Full up to what one has, rings up to what is needed, points beyond; without anybody, full up to the need. */
function NeedPips({ need, have }: NeedPipsProps) {
  const filled = have === undefined ? need : Math.min(have, need);
  return (
    <svg
      aria-hidden="true"
      viewBox="-5 -5 40 10"
      className="stroke-level h-2.5 w-10 shrink-0"
      strokeLinecap="round"
    >
      <path d={drawPips(0, need)} strokeWidth="8.5" />
      <path d={drawPips(filled, need)} strokeWidth="5" className="stroke-paper" />
      <path d={drawPips(need, 4)} strokeWidth="3" className="stroke-edge" />
    </svg>
  );
}

const squares = {
  core: { fill: "fill-ink", half: false, word: "text-ink font-semibold" },
  important: { fill: "fill-none", half: true, word: "text-ink" },
  optional: { fill: "fill-none", half: false, word: "text-soft" },
} as const;

/** A square, full for core, half for important, empty for optional, and the word. */
export function ImportanceMark({ importance }: { importance: Importance }) {
  const { fill, half, word } = squares[importance];
  return (
    <span className={`flex items-center gap-1.5 ${word}`}>
      <svg aria-hidden="true" viewBox="0 0 10 10" className="stroke-ink size-2 shrink-0">
        <rect x="0.75" y="0.75" width="8.5" height="8.5" strokeWidth="1.5" className={fill} />
        {half && <path d="M0 10V0L10 10Z" strokeWidth="0" className="fill-ink" />}
      </svg>
      {importance}
    </span>
  );
}
