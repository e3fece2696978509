import type { Catalogue } from "@/domain/catalogue";
import type { Role, Start } from "@/domain/content";
import type { Profile } from "@/domain/graph";
import { type Person, skippedSkills } from "@/domain/person";
import { presentId, raiseLevels } from "@/domain/progress";
import { one, type Query } from "./query";
import { readStart } from "./start-of";

interface Way {
  start: Start | undefined;
  role: Role | undefined;
  /** What the starting point brings, with what the reader has entered. */
  levels: Profile;
  skipped: ReadonlySet<string>;
  /** From where the list of roles is seen: as the way is, unless only the reader has levels to start from. */
  list: { start: Start | undefined; levels: Profile };
}

/** Where a first visitor stands and wants to go, until they say otherwise. */
const example = { from: "python-developer", to: "ai-engineer" };

/** From where to where an address asks to be shown the way. */
export function readWay(catalogue: Catalogue, person: Person, query: Query): Way {
  const { content, starts, roles, renames } = catalogue;
  const own = person.levels;
  const chosen = readStart(catalogue, query);
  const start = chosen ?? starts.get(example.from) ?? content.starts[0];
  const asked = roles.get(presentId(renames.role, one(query.to) ?? ""));
  const role = asked ?? roles.get(example.to) ?? content.roles[0];
  const levels = raiseLevels(own, start?.has ?? []);
  const isFromStart = chosen !== undefined || own.size === 0;
  const list = isFromStart ? { start, levels } : { start: undefined, levels: own };
  return { start, role, levels, skipped: skippedSkills(person), list };
}
