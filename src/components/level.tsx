import { type Level, levelWords } from "@/domain/level";

/** A level as pips and a word; colour is never the only sign. */
export function LevelMark({ level }: { level: Level }) {
  return (
    <span className="level-mark">
      <span aria-hidden="true">
        {"●".repeat(level)}
        {"○".repeat(4 - level)}
      </span>
      <span>{levelWords[level]}</span>
    </span>
  );
}
