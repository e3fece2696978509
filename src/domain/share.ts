import type { Catalogue } from "./catalogue";
import { compareIds } from "./graph";
import type { Level } from "./level";
import { listOwnSkills } from "./own-skills";
import { type Evidence, type Person, skippedSkills, visitor } from "./person";
import { presentId } from "./progress";
import { findReadiness } from "./readiness";

/** What a shared page shows of a person. Notes are never among it. */
export interface ShareScope {
  /** Whom the page says that it is from. */
  name: string;
  levels: boolean;
  evidence: boolean;
  /** How ready they are: for all goals, also those that come later, or for these roles. */
  goals: "all" | readonly string[];
}

/** For how many days a page can be shared; without a number it is until it is revoked. */
export const shareDays = [7, 30, 90] as const;

/** What the form for a shared page says after it was sent. The address is told this once. */
export interface AddressAnswer {
  address: string | null;
  /** The address of a picture of how ready one is, where the page tells that. */
  badge?: string;
  problem: string | null;
}

interface SharedSkill {
  id: string;
  title: string;
  /** None where levels are not shown. */
  level: Level;
  evidence: Omit<Evidence, "id" | "addedAt" | "skill">[];
}

/** What a shared page says: this, and nothing else of the person. */
export interface SharedView {
  name: string;
  goals: { id: string; title: string; percent: number; leftOut: number }[];
  areas: { title: string; skills: SharedSkill[] }[];
}

/**
 * What a scope shows of a person. Invariant: two people who differ only in what the scope leaves out have
 * equal views.
 */
export function viewShared(person: Person, scope: ShareScope, catalogue: Catalogue): SharedView {
  const shown: Person = {
    ...visitor,
    levels: scope.levels ? person.levels : visitor.levels,
    evidence: scope.evidence ? person.evidence : visitor.evidence,
  };
  const skills = listOwnSkills(shown, catalogue);
  const areas = [...new Set(skills.map(({ area }) => area))].map((area) => ({
    title: area ?? "No longer in the catalogue",
    skills: skills.filter((skill) => skill.area === area).map(sharedSkill),
  }));
  return { name: scope.name, goals: sharedGoals(person, scope, catalogue), areas };
}

function sharedSkill({ id, title, level, evidence }: ReturnType<typeof listOwnSkills>[number]): SharedSkill {
  return {
    ...{ id, title, level },
    evidence: evidence
      .map(({ text, url, date, level: shows }) => ({ text, url, date, level: shows }))
      .sort((a, b) => compareIds(b.date ?? "", a.date ?? "")),
  };
}

function sharedGoals(person: Person, scope: ShareScope, { roles, renames }: Catalogue): SharedView["goals"] {
  const ids = scope.goals === "all" ? person.goals : scope.goals.map((id) => presentId(renames.role, id));
  const skipped = skippedSkills(person);
  return ids.flatMap((id) => {
    const role = roles.get(id);
    return role ? [{ id, title: role.title, ...findReadiness(person.levels, role, skipped) }] : [];
  });
}
