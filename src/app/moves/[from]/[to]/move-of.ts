import { permanentRedirect } from "next/navigation";
import { findEntry } from "@/app/find-entry";
import { movePage, pageOf } from "@/components/href";
import { findAreaHours } from "@/domain/area-hours";
import type { Catalogue } from "@/domain/catalogue";
import { listSteps } from "@/domain/checklist";
import type { Role } from "@/domain/content";
import { findGap } from "@/domain/gap";
import { findGapHours } from "@/domain/gap-hours";
import { findMove, profileOfRole } from "@/domain/moves";
import { findPaySteps } from "@/domain/pay";
import { type Person, skippedSkills } from "@/domain/person";

/** The two roles that an address names. A role has no way to itself: that leads to its own page. */
export function readMove(catalogue: Catalogue, ids: { from: string; to: string }): { from: Role; to: Role } {
  const { roles } = catalogue;
  const from = findEntry(catalogue, "role", ids.from, roles, (id) => movePage(id, ids.to));
  const to = findEntry(catalogue, "role", ids.to, roles, (id) => movePage(ids.from, id));
  if (from === to) permanentRedirect(`${pageOf("role", from.id)}#next-moves`);
  return { from, to };
}

/** Everything that the page of a move says; `ownHours` are those that its reader would need, who has levels. */
export function moveOf({ graph, skills, content }: Catalogue, from: Role, to: Role, person: Person) {
  const profile = profileOfRole(graph, from);
  const gap = findGap(graph, profile, [to]);
  const { levels } = person;
  const [ownHours] =
    levels.size > 0 ? findGapHours(graph, levels, [to], { skipped: skippedSkills(person) }) : [];
  return {
    has: Array.from(profile, ([skill, level]) => ({ skill, level })),
    ownHours,
    move: findMove(graph, from, to),
    hoursBack: findMove(graph, to, from).hours,
    why: from.nextMoves.find(({ role }) => role === to.id)?.why,
    items: listSteps(gap, to, skills),
    areas: findAreaHours(gap.steps, skills, content.areas),
    pay: findPaySteps(from, to),
  };
}
