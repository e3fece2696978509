import { compareIds } from "./graph";
import { headlineBands, type PaidRole } from "./pay";
import type { Band } from "./salary";
import type { Standing } from "./standings";
import type { RoleNode } from "./gap";

/** Figures of pay can be compared only where all of these are the same. */
export type PayScale = Pick<Band, "where" | "basis" | "currency">;

/** A role with its pay, and what its hours would bring. */
export interface Prospect<R extends RoleNode> extends Standing<R> {
  /** The median of the consensus, and the years and the number of rows it rests on. */
  median: number;
  years: Band["years"];
  rows: number;
  /** Median pay for each hour that is left; null where none is left, as nothing is to be paid for. */
  payPerHour: number | null;
}

export const prospectOrders = ["hours", "ready", "pay"] as const;
export type ProspectOrder = (typeof prospectOrders)[number];

/** A role that cannot be ranked by pay, and why. */
export interface WithoutPay<R extends RoleNode> extends Standing<R> {
  /** There is no figure at all on this scale, or only one of a broader or neighbouring group. */
  because: "none" | "proxy";
}

export interface ProspectsByPay<R extends RoleNode> {
  ranked: Prospect<R>[];
  absent: WithoutPay<R>[];
}

/**
 * Ranks roles by what they pay for each hour of learning that is left: first those already reached, the best paid
 * first, then by pay for an hour; equals by id. Invariants: every role is in exactly one of the two lists; only a
 * consensus of exact figures ranks a role, and nothing is converted or made up for the others, whose order stays.
 */
export function rankByPay<R extends RoleNode & PaidRole>(
  standings: readonly Standing<R>[],
  scale: PayScale | undefined,
): ProspectsByPay<R> {
  const ranked: Prospect<R>[] = [];
  const absent: WithoutPay<R>[] = [];
  for (const standing of standings) {
    const band = headlineBands(standing.role).find((each) => scale && isOn(each, scale));
    const median = band?.figures.median;
    if (!band || !median) absent.push({ ...standing, because: "none" });
    else if (band.proxy) absent.push({ ...standing, because: "proxy" });
    else {
      const payPerHour = standing.hours === 0 ? null : median.value / standing.hours;
      ranked.push({ ...standing, median: median.value, years: band.years, rows: median.rows, payPerHour });
    }
  }
  return { ranked: ranked.sort(byPay), absent };
}

/**
 * Standings, which come the nearest first, in another order: the readiest first.
 * Invariant: the same standings; those equally ready keep their order.
 */
export function orderStandings<R extends RoleNode>(
  standings: readonly Standing<R>[],
  order: ProspectOrder,
): Standing<R>[] {
  return order === "ready" ? [...standings].sort((a, b) => b.percent - a.percent) : [...standings];
}

/**
 * The scales on which roles can be compared by pay, those with most roles first; equals as they first appear.
 * Invariant: of each scale, at least one role has a consensus of exact figures with a median.
 */
export function listPayScales(roles: readonly PaidRole[]): (PayScale & { roles: number })[] {
  const scales: (PayScale & { roles: number })[] = [];
  for (const { where, basis, currency, proxy } of roles.flatMap(headlineBands)) {
    if (proxy) continue;
    const known = scales.find((each) => isOn(each, { where, basis, currency }));
    if (known) known.roles += 1;
    else scales.push({ where, basis, currency, roles: 1 });
  }
  return scales.sort((a, b) => b.roles - a.roles);
}

function isOn(a: PayScale, b: PayScale): boolean {
  return a.where === b.where && a.basis === b.basis && a.currency === b.currency;
}

function byPay<R extends RoleNode>(a: Prospect<R>, b: Prospect<R>): number {
  if (a.payPerHour === null || b.payPerHour === null) {
    if (a.payPerHour !== b.payPerHour) return a.payPerHour === null ? -1 : 1;
    return b.median - a.median || compareIds(a.role.id, b.role.id);
  }
  return b.payPerHour - a.payPerHour || compareIds(a.role.id, b.role.id);
}
