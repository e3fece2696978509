import type { Happening, RecordedOf } from "@/domain/change";
import { levelWords } from "@/domain/level";
import { formatDay, formatHours } from "@/lib/format";

/** What skills and roles are called; what is no longer there is called by its id. */
export interface Titles {
  skill: (id: string) => string;
  role: (id: string) => string;
  resource: (skill: string, url: string) => string;
}

const longestQuote = 80;

/** What happened, in words that can stand alone. */
export function wordsOf(change: Happening, { skill, role, resource }: Titles): string {
  switch (change.what) {
    case "level":
      return `${skill(change.skill)} from ${levelWords[change.before]} to ${levelWords[change.after]}`;
    case "choice":
      return choiceWords(change, skill(change.skill));
    case "note":
      return `Note on ${skill(change.skill)} ${deedOf(change, "written")}`;
    case "evidence":
      return `Evidence ${evidenceWords(change, skill(change.skill))}`;
    case "resource": {
      const title = resource(change.skill, change.item);
      return change.after === null ? `“${title}” is no longer finished` : `“${title}” finished`;
    }
    case "goal":
      return goalWords(change, role(change.role));
    case "hoursPerWeek":
      return `Pace ${settingWords(change, (hours) => `${formatHours(hours)} a week`)}`;
    case "planStart":
      return `Start of the plan ${settingWords(change, formatDay)}`;
    case "renamed":
      return `${change.before} is called ${change.after} now`;
  }
}

type Sides = { before: unknown; after: unknown };

function deedOf({ before, after }: Sides, added: string): string {
  if (after === null) return "removed";
  return before === null ? added : "changed";
}

function choiceWords({ before, after }: RecordedOf<"choice">, title: string): string {
  if (after === "learning") return `${title} is being learnt`;
  if (after === "skipped") return `${title} is “not for me”`;
  return before === "skipped" ? `${title} is no longer “not for me”` : `${title} is no longer being learnt`;
}

function evidenceWords(change: RecordedOf<"evidence">, title: string): string {
  const text = (change.after ?? change.before)?.text ?? "";
  const quote = text.length > longestQuote ? `${text.slice(0, longestQuote).replace(/\s+\S*$/, "")} …` : text;
  const relation = { added: "to", changed: "of", removed: "from" }[deedOf(change, "added")] ?? "of";
  return `${deedOf(change, "added")} ${relation} ${title}: “${quote}”`;
}

function goalWords({ before, after }: RecordedOf<"goal">, title: string): string {
  if (after === null) return `${title} is no longer a goal`;
  return before === null ? `${title} became a goal` : `${title} moved to place ${after + 1} of the goals`;
}

/** What a setting was and is; without a former value only what it is. */
function settingWords<T>(
  { before, after }: { before: T | null; after: T | null },
  show: (value: T) => string,
): string {
  if (after === null) return "taken away";
  return before === null ? `set to ${show(after)}` : `from ${show(before)} to ${show(after)}`;
}
