import type { Catalogue } from "@/domain/catalogue";
import type { Role } from "@/domain/content";
import { findHoursFrom, findMove } from "@/domain/moves";
import { findPaySteps } from "@/domain/pay";
import { listPlace } from "@/domain/role-list";

/** Where one can go from a role, the nearest first; equals in the order of the content. */
export function movesOf({ graph, roles, content }: Catalogue, role: Role) {
  const named = role.nextMoves.flatMap(({ role: id, why }) => {
    const to = roles.get(id);
    if (!to) return [];
    const pay = findPaySteps(role, to).find((step) => step.to.where === listPlace);
    return [{ to, why, move: findMove(graph, role, to), pay }];
  });
  const others = content.roles.filter(({ id }) => id !== role.id);
  const hours = findHoursFrom(graph, role, others);
  const near = others.map((to, index) => ({ role: to, hours: hours[index] ?? 0 }));
  return { from: role, named, others: near.sort((a, b) => a.hours - b.hours) };
}
