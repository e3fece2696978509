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
export function headlineBands(role: PaidRole): readonly Band[] {
  const known = bandsOf.get(role) ?? findHeadlines(role);
  bandsOf.set(role, known);
  return known;
}

/** By role, as a list of moves asks for those of each role for every other one. */
const bandsOf = new WeakMap<PaidRole, readonly Band[]>();

function findHeadlines(role: PaidRole): Band[] {
  const withMedian = findBands(role.salaries).filter((band) => band.figures.median);
  const own = withMedian.filter((band) => band.seniority === role.seniority);
  const overall = withMedian.filter((band) => band.seniority === "all");
  return [...own, ...overall.filter((band) => !own.some((each) => isSameScale(each, band)))];
}

/** What is known of how the pay of one role differs from that of another, on one scale. */
export interface PayStep {
  from: Band;
  to: Band;
  /** Of the medians; and between what the rows behind them would have it. */
  difference: number;
  least: number;
  most: number;
  /** The same rows stand for both, so that they cannot tell the two apart. */
  isSameGroup: boolean;
}

/**
 * The step in pay from one role to another, wherever both have a median on the same scale.
 * Invariants: the difference lies between the least and the most; the way back has the same steps with the
 * opposite sign; a group that stands for both roles makes no difference.
 */
export function findPaySteps(from: PaidRole, to: PaidRole): PayStep[] {
  const before = headlineBands(from);
  return headlineBands(to).flatMap((band): PayStep[] => {
    const other = before.find((each) => isSameScale(each, band));
    const [a, b] = [other?.figures.median, band.figures.median];
    if (!other || !a || !b) return [];
    return [
      {
        from: other,
        to: band,
        difference: b.value - a.value,
        least: b.lowest - a.highest,
        most: b.highest - a.lowest,
        isSameGroup: listGroups(other) === listGroups(band),
      },
    ];
  });
}

/** The difference of the medians alone, by place: for tables and for programs. */
export function comparePay(from: PaidRole, to: PaidRole): PayDifference[] {
  return findPaySteps(from, to).map(({ from: { proxy }, to: band, difference }) => {
    const { where, basis, currency } = band;
    return { where, basis, currency, difference, proxy: band.proxy || proxy };
  });
}

/** Whom the rows of a band count, as one text. */
function listGroups({ rows }: Band): string {
  const groups = rows.map(({ source, series, year, values }) =>
    [source, series, year, values.median].join("|"),
  );
  return groups.sort().join("\n");
}

function isSameScale(a: Band, b: Band): boolean {
  return a.where === b.where && a.basis === b.basis && a.currency === b.currency;
}
