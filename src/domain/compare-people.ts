import { writeCanonical } from "./canonical";
import type { Recorded } from "./change";
import type { Person } from "./person";

/** All that has to be done to make one person's data another's, each thing once, by kind and then by name. */
export function findChanges(from: Person, to: Person): Recorded[] {
  return [
    ...pairs(from.levels, to.levels).map(([skill, before, after]): Recorded => {
      return { what: "level", skill, before: before ?? 0, after: after ?? 0 };
    }),
    ...pairs(from.choices, to.choices).map(([skill, before, after]): Recorded => {
      return { what: "choice", skill, before, after };
    }),
    ...pairs(notesOf(from), notesOf(to)).map(([skill, before, after]): Recorded => {
      return { what: "note", skill, before, after };
    }),
    ...pairs(evidenceOf(from), evidenceOf(to)).flatMap(([item, before, after]): Recorded[] => {
      const skill = after?.skill ?? before?.skill ?? "";
      return [{ what: "evidence", skill, item, before: before?.body ?? null, after: after?.body ?? null }];
    }),
    ...pairs(finishedOf(from), finishedOf(to)).map(([, before, after]): Recorded => {
      const { skill = "", url: item = "" } = after ?? before ?? {};
      const when = { before: before?.finishedAt ?? null, after: after?.finishedAt ?? null };
      return { what: "resource", skill, item, ...when };
    }),
    ...pairs(goalsOf(from), goalsOf(to)).map(([role, before, after]): Recorded => {
      return { what: "goal", role, before, after };
    }),
    ...(from.hoursPerWeek === to.hoursPerWeek ? [] : [settingOf("hoursPerWeek", from, to)]),
    ...(from.planStart === to.planStart ? [] : [settingOf("planStart", from, to)]),
  ];
}

function settingOf(what: "hoursPerWeek" | "planStart", from: Person, to: Person): Recorded {
  return what === "hoursPerWeek"
    ? { what, before: from.hoursPerWeek, after: to.hoursPerWeek }
    : { what, before: from.planStart, after: to.planStart };
}

/** The keys under which two maps differ, with both values, in order. */
function pairs<T>(from: ReadonlyMap<string, T>, to: ReadonlyMap<string, T>): [string, T | null, T | null][] {
  const keys = [...new Set([...from.keys(), ...to.keys()])].sort();
  return keys
    .map((key): [string, T | null, T | null] => [key, from.get(key) ?? null, to.get(key) ?? null])
    .filter(([, before, after]) => writeCanonical(before) !== writeCanonical(after));
}

function notesOf({ notes }: Person): Map<string, string> {
  return new Map(notes.map(({ skill, text }) => [skill, text]));
}

function evidenceOf({ evidence }: Person) {
  return new Map(evidence.map(({ id, skill, ...body }) => [id, { skill, body }]));
}

function finishedOf({ finished }: Person) {
  return new Map(finished.map((each) => [`${each.skill} ${each.url}`, each]));
}

function goalsOf({ goals }: Person): Map<string, number> {
  return new Map(goals.map((role, place) => [role, place]));
}
