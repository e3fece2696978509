import type { Catalogue } from "./catalogue";
import { compareIds } from "./graph";
import type { Level } from "./level";
import type { Choice, Evidence, Person } from "./person";

/** Everything a person has entered about one skill. */
export interface OwnSkill {
  id: string;
  /** The title; of a skill that the content no longer has, the id. */
  title: string;
  /** The title of its area; null for a skill that the content no longer has. */
  area: string | null;
  level: Level;
  choice: Choice | null;
  note: string;
  evidence: Evidence[];
  /** Addresses of the resources that are finished, with their titles where they are still offered. */
  finished: { url: string; title: string }[];
}

/**
 * What a person has entered, skill by skill: area by area, then by title, and what is retired last.
 * Invariant: each skill that anything is entered about is there once.
 */
export function listOwnSkills(person: Person, { areas, skills, content }: Catalogue): OwnSkill[] {
  const { levels, choices, notes, evidence, finished } = person;
  const named = [...notes, ...evidence, ...finished].map(({ skill }) => skill);
  const ids = new Set([...levels.keys(), ...choices.keys(), ...named]);
  const rank = new Map(content.areas.map(({ title }, index) => [title, index]));
  const rankOf = ({ area }: OwnSkill): number => rank.get(area ?? "") ?? rank.size;
  return [...ids]
    .map((id): OwnSkill => {
      const skill = skills.get(id);
      const titleOf = (url: string): string => skill?.learn.find((each) => each.url === url)?.title ?? url;
      return {
        ...{ id, title: skill?.title ?? id, area: (skill && areas.get(skill.area)?.title) ?? null },
        ...{ level: levels.get(id) ?? 0, choice: choices.get(id) ?? null },
        note: notes.find((each) => each.skill === id)?.text ?? "",
        evidence: evidence.filter((each) => each.skill === id),
        finished: finished
          .filter((each) => each.skill === id)
          .map(({ url }) => ({ url, title: titleOf(url) })),
      };
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || compareIds(a.title, b.title) || compareIds(a.id, b.id));
}
