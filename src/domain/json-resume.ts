import type { Catalogue } from "./catalogue";
import { levelWords } from "./level";
import { listOwnSkills } from "./own-skills";
import type { Person } from "./person";

/** The part of a JSON Resume (schema 1.0.0) that a person's skills fill. */
export interface JsonResume {
  $schema: string;
  skills: { name: string; level: string; keywords: string[] }[];
}

/**
 * The skills that a person has reached a level in, the highest first, as JSON Resume has them. Notes stay
 * out, as they are one's own. Invariant: exactly the skills above none.
 */
export function writeJsonResume(person: Person, catalogue: Catalogue): JsonResume {
  const reached = listOwnSkills(person, catalogue).filter(({ level }) => level > 0);
  const skills = reached
    .toSorted((a, b) => b.level - a.level)
    .map(({ id, title, level }) => {
      return {
        name: title,
        level: levelWords[level],
        keywords: [...(catalogue.skills.get(id)?.aliases ?? [])],
      };
    });
  return { $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json", skills };
}
