import { type Level, levelWords } from "@/domain/level";

/** A level as pips and a word; colour is never the only sign. */
export function LevelMark({ level }: { level: Level }) {
  return (
    <span className="figures inline-flex items-baseline gap-2 whitespace-nowrap">
      <span aria-hidden="true" className="text-level tracking-widest">
        {"●".repeat(level)}
        {"○".repeat(4 - level)}
      </span>
      <span>{levelWords[level]}</span>
    </span>
  );
}
