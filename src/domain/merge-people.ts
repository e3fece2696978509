import { compareIds } from "./graph";
import type { Evidence, FinishedResource, Note, Person } from "./person";
import { presentId, raiseLevels, type Renames, renameLevels } from "./progress";

/**
 * Two people's data as one: the higher level wins, notes that differ stand one below the other, evidence is
 * united by its id, finished resources and goals are united, one's own goals first; of what can be there
 * once only (choices, hours a week, the start, a piece of evidence) one's own stays.
 * Invariant: nothing is lost or lowered, and merging the same again changes nothing.
 */
export function mergePeople(own: Person, brought: Person): Person {
  const has = [...brought.levels].map(([skill, level]) => ({ skill, level }));
  return {
    since: earlier(own.since, brought.since),
    levels: raiseLevels(own.levels, has),
    choices: new Map([...brought.choices, ...own.choices]),
    notes: joinNotes([...own.notes, ...brought.notes]),
    evidence: uniteEvidence([...own.evidence, ...brought.evidence]),
    finished: uniteFinished([...own.finished, ...brought.finished]),
    goals: [...new Set([...own.goals, ...brought.goals])],
    hoursPerWeek: own.hoursPerWeek ?? brought.hoursPerWeek,
    planStart: own.planStart ?? brought.planStart,
  };
}

/**
 * A person's data under the present ids of skills and roles. Where both ids hold something it is merged.
 * Invariant: doing it twice changes nothing more.
 */
export function renamePerson(person: Person, renames: { skill: Renames; role: Renames }): Person {
  const present = <T extends { skill: string }>(rows: readonly T[]): T[] =>
    rows.map((row) => ({ ...row, skill: presentId(renames.skill, row.skill) }));
  const chosen = [...person.choices].map(
    ([skill, choice]) => [presentId(renames.skill, skill), choice] as const,
  );
  return {
    ...person,
    levels: renameLevels(person.levels, renames.skill),
    // What stands under the present id already comes last, and so it stays.
    choices: new Map([...chosen, ...[...person.choices].filter(([skill]) => !renames.skill.has(skill))]),
    notes: joinNotes(present(person.notes)),
    evidence: uniteEvidence(present(person.evidence)),
    finished: uniteFinished(present(person.finished)),
    goals: [...new Set(person.goals.map((role) => presentId(renames.role, role)))],
  };
}

/** Notes on the same skill as one, one below the other, unless one says all that the other does. */
function joinNotes(notes: readonly Note[]): Note[] {
  const joined = new Map<string, Note>();
  for (const note of notes) {
    const held = joined.get(note.skill);
    joined.set(note.skill, held ? joinTwo(held, note) : note);
  }
  return [...joined.values()].sort((a, b) => compareIds(a.skill, b.skill));
}

function joinTwo(own: Note, other: Note): Note {
  if (own.text === other.text) return { ...own, changedAt: earlier(own.changedAt, other.changedAt) };
  if (own.text.includes(other.text)) return own;
  if (other.text.includes(own.text)) return other;
  const changedAt = own.changedAt > other.changedAt ? own.changedAt : other.changedAt;
  return { ...own, text: `${own.text}\n\n${other.text}`, changedAt };
}

function uniteEvidence(evidence: readonly Evidence[]): Evidence[] {
  return firstOfEach(evidence, ({ id }) => id).sort(
    (a, b) => compareIds(a.skill, b.skill) || compareIds(a.addedAt, b.addedAt) || compareIds(a.id, b.id),
  );
}

function uniteFinished(finished: readonly FinishedResource[]): FinishedResource[] {
  return firstOfEach(finished, ({ skill, url }) => `${skill} ${url}`).sort(
    (a, b) => compareIds(a.skill, b.skill) || compareIds(a.url, b.url),
  );
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}

function earlier<T extends string | null>(a: T, b: T): T {
  return a === null || (b !== null && b < a) ? b : a;
}
