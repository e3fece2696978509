import type { Cause, PastChange, Recorded } from "./change";
import { findChanges } from "./compare-people";
import { cellOf, isLeftBehind, mergeHistories } from "./history";
import type { Level } from "./level";
import { mergePeople } from "./merge-people";
import type { Person } from "./person";
import type { Renames } from "./progress";

/** All there is of a person: what an export holds, and an import brings. */
export interface Archive {
  person: Person;
  /** Oldest first. */
  history: readonly PastChange[];
}

/** Merge keeps what is there and adds; replace makes a person's data exactly what the file holds. */
export const importModes = ["merge", "replace"] as const;
export type ImportMode = (typeof importModes)[number];

/** What marks the events that an import adds: one group, at one time. */
export interface ImportMark {
  cause: Cause;
  at: string;
  makeId: () => string;
}

/**
 * One's own archive with what another brings: see `mergePeople`. The histories are united, and what they do
 * not account for is recorded in one group of its own.
 * Invariants: nothing of either is lost; merging the same again changes nothing; merged into an empty
 * archive, a complete one stays as it is.
 */
export function mergeArchives(own: Archive, brought: Archive, mark: ImportMark, renames: Renames): Archive {
  const person = mergePeople(own.person, brought.person);
  const history = mergeHistories(own.history, brought.history);
  const last = new Map(history.map((event) => [cellOf(event, renames), event]));
  const isAccountedFor = (change: Recorded): boolean => {
    const event = last.get(cellOf(change, renames));
    return event !== undefined && event.what !== "renamed" && isLeftBehind(event, change.after);
  };
  const added = findChanges(own.person, person).filter((change) => !isAccountedFor(change));
  const group = mark.makeId();
  const events = added.map((change, index): PastChange => {
    const id = index === 0 ? group : mark.makeId();
    return { ...change, id, group, cause: mark.cause, at: mark.at, undoes: null };
  });
  return { person, history: [...history, ...events] };
}

/** What an import does, or would do. */
export interface ImportEffect {
  levels: {
    added: { skill: string; level: Level }[];
    raised: { skill: string; from: Level; to: Level }[];
    lowered: { skill: string; from: Level; to: Level }[];
    kept: { skill: string; level: Level }[];
  };
  /** Of everything else, how many are added, changed or taken away. */
  others: Record<Exclude<Recorded["what"], "level">, number> & { history: number };
  /** Skills that the content does not have; what is entered about them is kept all the same. */
  unknownSkills: string[];
}

/** Tells what lies between two archives. Invariant: between an archive and itself, nothing but what is kept. */
export function findEffect(
  before: Archive,
  after: Archive,
  brought: Person,
  skills: ReadonlyMap<string, unknown>,
): ImportEffect {
  const levels: ImportEffect["levels"] = { added: [], raised: [], lowered: [], kept: [] };
  const known = new Set(before.history.map(({ id }) => id));
  const others: ImportEffect["others"] = {
    ...{ choice: 0, note: 0, evidence: 0, resource: 0, goal: 0, hoursPerWeek: 0, planStart: 0 },
    history: Math.max(after.history.filter(({ id }) => !known.has(id)).length, lost(before, after)),
  };
  for (const change of findChanges(before.person, after.person)) {
    if (change.what !== "level") others[change.what] += 1;
    else if (change.before === 0) levels.added.push({ skill: change.skill, level: change.after });
    else {
      const { skill, before: from, after: to } = change;
      levels[to > from ? "raised" : "lowered"].push({ skill, from, to });
    }
  }
  for (const [skill, level] of before.person.levels) {
    if (after.person.levels.get(skill) === level) levels.kept.push({ skill, level });
  }
  return { levels, others, unknownSkills: namedSkills(brought).filter((id) => !skills.has(id)) };
}

function lost(before: Archive, after: Archive): number {
  const kept = new Set(after.history.map(({ id }) => id));
  return before.history.filter(({ id }) => !kept.has(id)).length;
}

function namedSkills({ levels, choices, notes, evidence, finished }: Person): string[] {
  const ids = [...levels.keys(), ...choices.keys()];
  for (const { skill } of [...notes, ...evidence, ...finished]) ids.push(skill);
  return [...new Set(ids)].sort();
}
