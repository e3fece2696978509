/** Points without length, which round ends make pips: one path for all of a kind, ten apart, the first at 0. */
export function drawPips(from: number, to: number): string {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => `M${(from + index) * 10} 0h0`).join("");
}
