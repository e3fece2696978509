import type { Level } from "@/domain/level";

/** How a pip looks: full up to what one has, a ring up to what is needed, and a point beyond. */
export function signOf(level: number, held: Level, need: number): string {
  if (level === 0) return "none";
  if (level <= held) return "held";
  return level <= need ? "lack" : "beyond";
}
