import type { Metadata } from "next";
import { describePage } from "@/app/metadata";
import { movePage } from "@/components/href";
import type { Role } from "@/domain/content";
import type { Graph } from "@/domain/graph";
import { findMove } from "@/domain/moves";
import { formatHours } from "@/lib/format";

/**
 * What a move says of itself. Search engines are given the moves that an editor speaks for; there are as many others
 * as pairs of roles.
 */
export function describeMove(graph: Graph, from: Role, to: Role): Promise<Metadata> {
  const hours = formatHours(findMove(graph, from, to).hours);
  const path = movePage(from.id, to.id);
  return describePage({
    title: `From ${from.title} to ${to.title}`,
    description: `What it takes to go from ${from.title} to ${to.title}: about ${hours}, step by step, and what it does to pay.`,
    path,
    indexed: from.nextMoves.some(({ role }) => role === to.id),
    card: `${path}/card.png`,
  });
}
