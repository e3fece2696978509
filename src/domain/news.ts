import type { Change } from "./changes";
import type { Role } from "./content";
import { findGap, type RoleNode } from "./gap";
import type { Graph, Profile } from "./graph";

/** A change of the content that touches somebody, and why. */
export interface News {
  at: Date;
  change: Change;
  /** It is a goal, something a goal needs, a certification that a goal names, or a skill the person holds. */
  because: "goal" | "needed" | "certification" | "held";
  /** The goals that need or name it, in the person's order; none where it is only held. */
  goals: string[];
}

/** Whom the news are for. */
export interface Reader {
  /** The ids of the target roles, in order; also those that are no longer there. */
  goals: readonly string[];
  levels: Profile;
}

/**
 * The changes since a moment that touch somebody's goals, in the order of the publishings given.
 * Invariants: each is one of those changes, each at most once; nothing that was published at the moment or before
 * it. What a goal needs is counted from nothing, so that a change of what somebody has learnt is news, too.
 */
export function findNews(
  { graph, roles }: { graph: Graph; roles: ReadonlyMap<string, RoleNode & Pick<Role, "certifications">> },
  reader: Reader,
  since: Date,
  publications: readonly { at: Date; changes: readonly Change[] }[],
): News[] {
  const goals = reader.goals.flatMap((id) => roles.get(id) ?? []);
  const needed = findNeeds(graph, goals);
  const reasonOf = ({ kind, id }: Change): Omit<News, "at" | "change"> | null => {
    if (kind === "role") return reader.goals.includes(id) ? { because: "goal", goals: [id] } : null;
    if (kind === "certification") {
      const naming = goals.filter((goal) => goal.certifications.some((each) => each.certification === id));
      return naming.length > 0 ? { because: "certification", goals: naming.map((goal) => goal.id) } : null;
    }
    if (kind !== "skill") return null;
    const needing = goals.map((goal) => goal.id).filter((goal) => needed.get(id)?.has(goal));
    if (needing.length > 0) return { because: "needed", goals: needing };
    return (reader.levels.get(id) ?? 0) > 0 ? { because: "held", goals: [] } : null;
  };
  return publications
    .filter(({ at }) => at.getTime() > since.getTime())
    .flatMap(({ at, changes }) =>
      changes.flatMap((change) => {
        const reason = reasonOf(change);
        return reason ? [{ at, change, ...reason }] : [];
      }),
    );
}

/** By skill, the goals for which somebody who has nothing needs it, optional requirements included. */
function findNeeds(graph: Graph, goals: readonly RoleNode[]): Map<string, Set<string>> {
  const needs = new Map<string, Set<string>>();
  for (const { skill, roles } of findGap(graph, new Map(), goals, { optional: true }).steps) {
    const known = needs.get(skill) ?? new Set();
    needs.set(skill, known);
    for (const role of roles) known.add(role);
  }
  return needs;
}
