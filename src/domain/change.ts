import type { Level } from "./level";
import type { Choice, EvidenceBody } from "./person";

/** One thing that a person wants to be otherwise; null takes it away. */
export type Change =
  | { what: "level"; skill: string; to: Level }
  | { what: "choice"; skill: string; to: Choice | null }
  | { what: "note"; skill: string; to: string | null }
  | { what: "evidence"; skill: string; item: string; to: EvidenceBody | null }
  /** The item is the address of the resource; the value is when it was finished. */
  | { what: "resource"; skill: string; item: string; to: string | null }
  /** The value is the place among the goals, 0 in front; one beyond the last means the last. */
  | { what: "goal"; role: string; to: number | null }
  | { what: "hoursPerWeek"; to: number | null }
  | { what: "planStart"; to: string | null };

export type ChangeOf<W extends Change["what"]> = Extract<Change, { what: W }>;

type Done<C> = C extends Change ? Omit<C, "to"> & { before: C["to"]; after: C["to"] } : never;

/** A change that was made: what it was before, and what it is since. */
export type Recorded = Done<Change>;
export type RecordedOf<W extends Change["what"]> = Extract<Recorded, { what: W }>;

/** A skill that publishing has given another id. */
interface Renaming {
  what: "renamed";
  skill: string;
  before: string;
  after: string;
}

/** Who or what made a change: a page, the HTTP interface, an import, a sign-in that merged two people, or a publishing of content. */
export const causes = ["page", "api", "import", "merge", "publish"] as const;
export type Cause = (typeof causes)[number];

interface EventMark {
  id: string;
  /** Events of one group were made together, and are undone together. */
  group: string;
  cause: Cause;
  at: string;
  /** The event that this one takes back. */
  undoes: string | null;
}

/** What an entry of a person's history tells. */
export type Happening = Recorded | Renaming;

/** An entry of a person's history. */
export type PastChange = Happening & EventMark;

/** The change that takes a recorded one back. Invariant: what it sets is what was there before. */
export function oppositeOf(done: Recorded): Change {
  switch (done.what) {
    case "level":
      return { what: done.what, skill: done.skill, to: done.before };
    case "choice":
      return { what: done.what, skill: done.skill, to: done.before };
    case "note":
      return { what: done.what, skill: done.skill, to: done.before };
    case "evidence":
      return { what: done.what, skill: done.skill, item: done.item, to: done.before };
    case "resource":
      return { what: done.what, skill: done.skill, item: done.item, to: done.before };
    case "goal":
      return { what: done.what, role: done.role, to: done.before };
    case "hoursPerWeek":
      return { what: done.what, to: done.before };
    case "planStart":
      return { what: done.what, to: done.before };
  }
}
