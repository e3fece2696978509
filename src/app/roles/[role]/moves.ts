import type { Catalogue } from "@/domain/catalogue";
import type { Role } from "@/domain/content";
import { findNearestRoles } from "@/domain/demand";
import { findMove, profileOfRole } from "@/domain/moves";
import { findPaySteps } from "@/domain/pay";
import { listPlace } from "@/domain/role-list";

/** Where one can go from a role: from its own profile alone, as all moves together are not waited for. */
export function movesOf({ graph, roles, content }: Catalogue, role: Role) {
  const named = role.nextMoves.flatMap(({ role: id, why }) => {
    const to = roles.get(id);
    if (!to) return [];
    const pay = findPaySteps(role, to).find((step) => step.to.where === listPlace);
    return [{ to, why, move: findMove(graph, role, to), pay }];
  });
  const others = content.roles.filter(({ id }) => id !== role.id);
  return { from: role, named, others: findNearestRoles(graph, profileOfRole(graph, role), others) };
}
