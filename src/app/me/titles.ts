import type { Titles } from "@/components/change-words";
import type { Catalogue } from "@/domain/catalogue";
import { presentId } from "@/domain/progress";

/** What the catalogue calls skills and roles that a person's data names, also by an earlier id. */
export function titlesOf({ skills, roles, renames }: Catalogue): Titles {
  return {
    skill: (id) => skills.get(presentId(renames.skill, id))?.title ?? id,
    resource: (skill, url) =>
      skills.get(presentId(renames.skill, skill))?.learn.find((each) => each.url === url)?.title ?? url,
    role: (id) => roles.get(presentId(renames.role, id))?.title ?? id,
  };
}
