import type { Certification } from "./content";
import type { Inline } from "./prose";

/**
 * The certification that the text of a retired one names first: its successor, or the nearest that can still
 * be taken. Undefined for one that can be taken itself, or when its summary names none.
 */
export function findSuccessor({ id, status, summary }: Certification): string | undefined {
  if (status === "active") return undefined;
  return certificationsIn(summary).find((other) => other !== id);
}

function certificationsIn(words: readonly Inline[]): string[] {
  return words.flatMap((word) => {
    if (word.type === "link") return word.to.kind === "certification" ? [word.to.id] : [];
    return "children" in word ? certificationsIn(word.children) : [];
  });
}
