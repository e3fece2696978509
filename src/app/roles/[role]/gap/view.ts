import type { GapView } from "@/components/gap-filter";
import { importances, skillKinds } from "@/domain/content";
import { one, type Query } from "../../../query";

/** How an address asks for a gap to be shown; what it does not understand it leaves out. */
export function readView({ from, by, importance, kind, show, optional }: Query): GapView {
  return {
    from: one(from),
    by: by === "stage" || by === "area" ? by : undefined,
    importance: importances.find((each) => each === importance),
    kind: skillKinds.find((each) => each === kind),
    show: show === "open" ? show : undefined,
    optional: optional === "yes" ? optional : undefined,
  };
}
