import type { Archive, ImportEffect, ImportMode } from "@/domain/archive";
import { formatNumber } from "@/lib/format";

/** What is kept of somebody, with how many of each, as a list in a sentence. */
export function holdingWords({ person, history }: Archive, shares: number): string {
  const { levels, choices, notes, evidence, finished, goals } = person;
  return listWords([
    [levels.size, "your level in # skill"],
    [choices.size, "# choice"],
    [notes.length, "# note"],
    [evidence.length, "# piece of evidence", "# pieces of evidence"],
    [finished.length, "# finished resource"],
    [goals.length, "# goal"],
    [shares, "# shared page"],
    [history.length, "# entry of history", "# entries of history"],
  ]);
}

/** What an import changes apart from levels, with how many of each. */
export function otherWords(others: ImportEffect["others"], mode: ImportMode): string {
  const words = listWords([
    [others.choice, "# choice"],
    [others.note, "# note"],
    [others.evidence, "# piece of evidence", "# pieces of evidence"],
    [others.resource, "# finished resource"],
    [others.goal, "# goal"],
    [others.hoursPerWeek, "the hours a week", "the hours a week"],
    [others.planStart, "the start of the plan", "the start of the plan"],
    [others.history, "# entry of history", "# entries of history"],
  ]);
  if (words === "") return "Nothing";
  const deed = mode === "merge" ? "added" : "added, changed or taken away";
  return `${words.replace(/^the/, "The")} ${deed}`;
}

type Counted = [count: number, one: string, many?: string];

function listWords(counted: Counted[]): string {
  const parts = counted
    .filter(([count]) => count > 0)
    .map(([count, one, many = `${one}s`]) => (count === 1 ? one : many).replace("#", formatNumber(count)));
  const last = parts.pop();
  return parts.length === 0 ? (last ?? "") : `${parts.join(", ")} and ${last}`;
}
