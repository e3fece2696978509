import type { Role } from "./content";
import { type Band, findBands } from "./salary";

/** How much more one role pays than another in one place, by the medians of both. */
export interface PayDifference {
  where: string;
  basis: Band["basis"];
  currency: string;
  difference: number;
  /** Either of the two is the figure of a broader or neighbouring group. */
  proxy: boolean;
}

/** What a role needs to be compared by pay; a full `Role` fits. */
export type PaidRole = Pick<Role, "seniority" | "salaries">;

/**
 * The bands that stand for a role: for each place, basis and currency that of the role's own
 * seniority where it has a median, else the one over all seniorities.
 */
export function headlineBands(role: PaidRole): Band[] {
  const withMedian = findBands(role.salaries).filter((band) => band.figures.median);
  const own = withMedian.filter((band) => band.seniority === role.seniority);
  const overall = withMedian.filter((band) => band.seniority === "all");
  return [...own, ...overall.filter((band) => !own.some((each) => isSameScale(each, band)))];
}

/**
 * The difference of the medians, wherever both roles have one on the same scale.
 * Invariant: the way back has the same differences with the opposite sign.
 */
export function comparePay(from: PaidRole, to: PaidRole): PayDifference[] {
  const before = headlineBands(from);
  return headlineBands(to).flatMap((band) => {
    const other = before.find((each) => isSameScale(each, band));
    if (!other?.figures.median || !band.figures.median) return [];
    const difference = band.figures.median.value - other.figures.median.value;
    const { where, basis, currency } = band;
    return [{ where, basis, currency, difference, proxy: band.proxy || other.proxy }];
  });
}

function isSameScale(a: Band, b: Band): boolean {
  return a.where === b.where && a.basis === b.basis && a.currency === b.currency;
}
