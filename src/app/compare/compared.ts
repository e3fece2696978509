import { permanentRedirect } from "next/navigation";
import { comparePage, type CompareView } from "@/components/href";
import type { Catalogue } from "@/domain/catalogue";
import { type ChosenRoles, chooseRoles } from "@/domain/chosen-roles";
import { type Comparison, compareRoles } from "@/domain/comparison";
import type { Role } from "@/domain/content";
import { type Person, skippedSkills } from "@/domain/person";
import { suggest } from "@/lib/suggest";
import type { Query } from "../query";

interface Asked {
  chosen: ChosenRoles;
  view: CompareView;
  /** For each id that names no role, the one that was probably meant. */
  meant: Map<string, Role>;
}

/** What an address asks to have compared; its roles may be one list, or several as a form sends them. */
export function readCompared(catalogue: Catalogue, { roles, show }: Query): Asked {
  const { roles: all } = catalogue;
  const chosen = chooseRoles(catalogue, namesIn(roles));
  const near = chosen.unknown.flatMap((id) => {
    const role = all.get(suggest(id, all.keys()) ?? "");
    return role ? [[id, role] as const] : [];
  });
  return { chosen, view: { isShort: show === "different" }, meant: new Map(near) };
}

function namesIn(roles: Query[string]): string[] {
  return [roles ?? []].flat().flatMap((each) => each.split(","));
}

/** Every comparison has one address: another way to write it, with an earlier id, twice or in parts, leads there. */
export function redirectToOne({ chosen, view }: Asked, { roles }: Query): void {
  const isWritten = roles === undefined ? chosen.ids.length === 0 : roles === chosen.ids.join(",");
  if (!isWritten) permanentRedirect(comparePage(chosen.ids, view));
}

/** The chosen roles as whoever is asking sees them. */
export function compareFor(
  person: Person,
  { graph, content }: Catalogue,
  roles: readonly Role[],
): Comparison {
  const { levels } = person;
  return compareRoles(graph, content, roles, levels.size > 0 ? levels : undefined, {
    skipped: skippedSkills(person),
  });
}
