import { requireSkill } from "@/contract/names";
import type { Catalogue } from "@/domain/catalogue";
import type { Change } from "@/domain/change";
import { presentId } from "@/domain/progress";
import { changePerson, type PersonWrite } from "@/store/person/write";

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
  return events.length > 0 ? skill : requireSkill(catalogue, given).id;
}
