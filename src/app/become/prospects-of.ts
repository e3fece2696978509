import type { Catalogue } from "@/domain/catalogue";
import { findLeverage } from "@/domain/leverage";
import type { Profile } from "@/domain/graph";
import {
  listPayScales,
  orderStandings,
  type PayScale,
  type ProspectOrder,
  prospectOrders,
  rankByPay,
} from "@/domain/prospects";
import { findStandings } from "@/domain/standings";
import { one, type Query } from "../query";

const shownSkills = 10;

export interface ProspectView {
  order: ProspectOrder;
  /** Where pay is compared, as an address says it. */
  scale: string | undefined;
}

/** How an address asks for the roles to be shown; what it does not understand it leaves out. */
export function readView({ by, scale }: Query): ProspectView {
  return { order: prospectOrders.find((each) => each === by) ?? "hours", scale: one(scale) };
}

/** A scale of pay in an address. */
export function keyOfScale({ where, basis, currency }: PayScale): string {
  return [where, basis, currency].join("-");
}

/** What somebody could become: every role in the order asked for, and what pays off over all of them. */
export function prospectsOf(
  { graph, content }: Catalogue,
  { levels, skipped }: { levels: Profile; skipped: ReadonlySet<string> },
  view: ProspectView,
) {
  const scales = listPayScales(content.roles);
  const scale = scales.find((each) => keyOfScale(each) === view.scale) ?? scales[0];
  const standings = orderStandings(findStandings(graph, levels, content.roles, { skipped }), view.order);
  const { ranked, absent } = rankByPay(standings, scale);
  const byRole = new Map([...ranked, ...absent].map((line) => [line.role.id, line]));
  return {
    scales,
    scale,
    ranked,
    absent,
    lines:
      view.order === "pay"
        ? [...byRole.values()]
        : standings.flatMap(({ role }) => byRole.get(role.id) ?? []),
    leverage: findLeverage(graph, levels, content.roles, { skipped }).slice(0, shownSkills),
  };
}
