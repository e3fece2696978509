import type { NextStep } from "./next-steps";
import { estimateHours, spellCount } from "./number-words";

/** What speaks for a next step, as numbers. */
export interface NextReason {
  /** How many of the target roles have the step in their gap, and how many targets there are. */
  roles: number;
  targets: number;
  /** How many further steps of the gap wait for it. */
  unlocks: number;
  hours: number;
}

/** What speaks for a step among so many target roles. Invariant: `roles` never exceeds `targets`. */
export function findReason({ roles, unlocks, hours }: NextStep, targets: number): NextReason {
  return { roles: roles.length, targets, unlocks, hours };
}

/**
 * The reason as the end of a sentence, without its point: "needed by three of your four roles, opens six more
 * steps, about 20 hours". Invariant: it always names the hours; with a single target it says nothing of how many.
 */
export function describeReason({ roles, targets, unlocks, hours }: NextReason): string {
  const opens = unlocks === 1 ? "opens one more step" : `opens ${spellCount(unlocks)} more steps`;
  const parts = [
    targets > 1 ? describeDemand(roles, targets) : null,
    unlocks > 0 ? opens : targets > 1 ? null : "asked for by the role itself",
    estimateHours(hours),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function describeDemand(roles: number, targets: number): string {
  if (roles < targets) return `needed by ${spellCount(roles)} of your ${spellCount(targets)} roles`;
  return targets === 2
    ? "needed by both of your roles"
    : `needed by all ${spellCount(targets)} of your roles`;
}
