import { unknownName } from "@/app/api/problem";
import type { Catalogue } from "@/domain/catalogue";
import type { Change } from "@/domain/change";
import { presentId } from "@/domain/progress";
import { changePerson, type PersonWrite } from "@/store/person/write";

/** The present id of a skill; one that is unknown is refused. */
export function requireSkill({ skills, renames }: Catalogue, given: string): string {
  const id = presentId(renames.skill, given);
  if (!skills.has(id)) throw unknownName("skill", given, skills.keys());
  return id;
}

/** The present id of a role; one that is unknown is refused. */
export function requireRole({ roles, renames }: Catalogue, given: string): string {
  const id = presentId(renames.role, given);
  if (!roles.has(id)) throw unknownName("role", given, roles.keys());
  return id;
}

/**
 * Takes something away that is entered about a skill. One that the content no longer has counts as well, as
 * long as something is entered about it.
 */
export async function takeAway(
  write: PersonWrite,
  catalogue: Catalogue,
  given: string,
  change: (skill: string) => Change,
): Promise<string> {
  const skill = presentId(catalogue.renames.skill, given);
  const events = await changePerson(write, [change(skill)]);
  return events.length > 0 ? skill : requireSkill(catalogue, given);
}
