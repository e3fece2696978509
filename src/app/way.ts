import type { Catalogue } from "@/domain/catalogue";
import type { Role, Start } from "@/domain/content";
import type { Profile } from "@/domain/graph";
import { presentId, raiseLevels } from "@/domain/progress";
import { one, type Query } from "./query";
import { readStart } from "./start-of";

interface Way {
  start: Start | undefined;
  /** Whether the address names the starting point, or an example stands in for it. */
  isChosen: boolean;
  role: Role | undefined;
  /** What the starting point brings, with what the reader has entered. */
  levels: Profile;
}

/** Where a first visitor stands and wants to go, until they say otherwise. */
const example = { from: "python-developer", to: "ai-engineer" };

/** From where to where an address asks to be shown the way. */
export function readWay(catalogue: Catalogue, own: Profile, query: Query): Way {
  const { content, starts, roles, renames } = catalogue;
  const chosen = readStart(catalogue, query);
  const start = chosen ?? starts.get(example.from) ?? content.starts[0];
  const asked = roles.get(presentId(renames.role, one(query.to) ?? ""));
  const role = asked ?? roles.get(example.to) ?? content.roles[0];
  return { start, isChosen: chosen !== undefined, role, levels: raiseLevels(own, start?.has ?? []) };
}
