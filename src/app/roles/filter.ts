import type { Catalogue } from "@/domain/catalogue";
import type { Skill } from "@/domain/content";
import { findMostAsked } from "@/domain/demand";
import { type RoleFilter, type RoleSort, roleSorts } from "@/domain/role-list";
import { one, type Query } from "../query";

/** The filter that an address asks for; what it does not understand it leaves out. */
export function readFilter({ family, seniority, skill, pay, sort }: Query): RoleFilter & { sort: RoleSort } {
  const least = Number(one(pay));
  return {
    family: one(family),
    seniority: one(seniority),
    skill: one(skill),
    pay: Number.isInteger(least) && least > 0 ? least : undefined,
    sort: roleSorts.find((each) => each === sort) ?? "way",
  };
}

/** A choice among thousands is none. */
const mostSkillsOffered = 500;

/** The skills to choose from: those that most roles ask for, and the one that is chosen. */
export function offerSkills({ content, skills }: Catalogue, chosen: string | undefined): Skill[] {
  const offered = findMostAsked(content.skills, content.roles, mostSkillsOffered);
  const own = skills.get(chosen ?? "");
  return own && !offered.includes(own) ? [...offered, own] : offered;
}
