import type { Catalogue } from "@/domain/catalogue";
import type { Role } from "@/domain/content";
import { findGapHours } from "@/domain/gap-hours";
import type { Profile } from "@/domain/graph";
import { findListedPay } from "@/domain/role-list";
import { findSteppingStones } from "@/domain/stepping-stones";
import { roundToThousands } from "@/pictures/pay-label";
import { drawWays } from "@/pictures/ways";

/** The ways from a profile to a role, and their picture. */
export function waysOf(
  { graph, roles, content }: Catalogue,
  target: Role,
  levels: Profile,
  skipped: ReadonlySet<string>,
) {
  const [direct = 0] = findGapHours(graph, levels, [target], { skipped });
  const stones = findSteppingStones(graph, levels, target, content.roles, { skipped });
  const stops = stones.flatMap((stone) => {
    const role = roles.get(stone.role);
    return role ? [{ role, stone }] : [];
  });
  const payOf = (id: string): string | null => {
    const role = roles.get(id);
    const pay = role && findListedPay(role);
    const median = pay?.figures.median;
    return median ? `${roundToThousands(median.value)} ${pay.currency}${pay.proxy ? ", proxy" : ""}` : null;
  };
  return { direct, stops, picture: drawWays(direct, stones, payOf) };
}
