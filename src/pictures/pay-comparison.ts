import type { Band } from "@/domain/salary";
import { scaleByCurrency } from "./pay-mark";
import type { PayScale } from "./pay-ticks";

/** The pay of some roles in one place, on the scale of its currency. */
export interface ComparedPay {
  where: string;
  basis: Band["basis"];
  currency: string;
  scale: PayScale;
  /** By role; undefined where a role has no figure here. */
  bands: (Band | undefined)[];
}

/**
 * The bands of roles that stand side by side, by place and basis, in the order in which they first appear.
 * Invariant: every band is in exactly one group, at its role's place, and one currency has one scale.
 */
export function comparePayPlaces(byRole: readonly (readonly Band[])[]): ComparedPay[] {
  const all = byRole.flat();
  const scales = scaleByCurrency(all);
  const first = new Map(all.toReversed().map((band) => [nameOf(band), band]));
  const names = new Set(all.map(nameOf));
  return [...names].flatMap((name) => {
    const band = first.get(name);
    const scale = band && scales.get(band.currency);
    if (!scale) return [];
    const { where, basis, currency } = band;
    const bands = byRole.map((own) => own.find((each) => nameOf(each) === name));
    return [{ where, basis, currency, scale, bands }];
  });
}

function nameOf({ where, basis, currency }: Band): string {
  return [where, basis, currency].join(" ");
}
