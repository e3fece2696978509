import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PastChange, oppositeOf } from "./change";
import { cellOf, findLastChange, findObstacle, findUndone, mergeHistories } from "./history";
import type { Level } from "./level";

/** A person who sets levels, and undoes the last change or any event at all: the rules at work on a map. */
class Book {
  readonly levels = new Map<string, Level>();
  events: PastChange[] = [];

  set(skill: string, after: Level, undoes: string | null = null): void {
    const before = this.levels.get(skill) ?? 0;
    if (before === after) return;
    this.levels.set(skill, after);
    const id = `e${this.events.length}`;
    const at = "2026-11-21T08:00:00.000Z";
    this.events.push({ what: "level", skill, before, after, id, group: id, cause: "page", at, undoes });
  }

  /** Why it cannot be undone, or null when it has been. */
  undo(event: PastChange): string | null {
    const obstacle = findObstacle(event, this.events.slice(this.events.indexOf(event) + 1).reverse());
    if (obstacle !== null || event.what === "renamed") return obstacle ?? "fixed";
    const change = oppositeOf(event);
    if (change.what === "level") this.set(change.skill, change.to, event.id);
    return null;
  }
}

const skills = fc.constantFrom("a", "b", "c");
const levels = fc.constantFrom<Level[]>(0, 1, 2, 3, 4);
const acts = fc.array(fc.oneof(fc.tuple(skills, levels), fc.record({ undo: fc.nat() })), { maxLength: 30 });

function live(book: Book, all: readonly ([string, Level] | { undo: number })[]): void {
  for (const act of all) {
    if (!("undo" in act)) book.set(...act);
    else {
      const event = book.events[act.undo % Math.max(1, book.events.length)];
      if (event) book.undo(event);
    }
  }
}

describe("undoing", () => {
  it("the last change, again and again, ends at the beginning", () => {
    fc.assert(
      fc.property(acts, (all) => {
        const book = new Book();
        live(book, all);
        for (let rounds = 0; rounds <= all.length; rounds++) {
          const last = findLastChange(book.events.toReversed());
          if (!last) break;
          expect(book.undo(last)).toBeNull();
        }
        expect(findLastChange(book.events.toReversed())).toBeUndefined();
        expect([...book.levels.values()].every((level) => level === 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("any event sets what was there before it, and only when that was left as it was", () => {
    fc.assert(
      fc.property(acts, fc.nat(), (all, pick) => {
        const book = new Book();
        live(book, all);
        const event = book.events[pick % Math.max(1, book.events.length)];
        if (event?.what !== "level") return;
        const held = new Map(book.levels);
        const isRefused = book.undo(event) !== null;
        expect(book.levels).toEqual(isRefused ? held : held.set(event.skill, event.before));
        // Whatever is not refused found what the event had left.
        if (!isRefused) expect(book.events.at(-1)).toMatchObject({ before: event.after, undoes: event.id });
      }),
      { numRuns: 300 },
    );
  });

  it("an undoing brings the change back, which can then be undone again", () => {
    const book = new Book();
    book.set("a", 2);
    const change = book.events[0];
    const undo = (): string | null => (change ? book.undo(change) : "nothing");
    expect([undo(), undo()]).toEqual([null, "undone"]);
    const undoing = book.events[1];
    if (undoing) book.undo(undoing);
    expect(book.levels.get("a")).toBe(2);
    expect([undo(), book.levels.get("a")]).toEqual([null, 0]);
  });

  it("is refused when the same has been set since, even to the same value again", () => {
    const book = new Book();
    for (const level of [2, 3, 2] as const) book.set("a", level);
    book.set("b", 1);
    expect(book.events.map((event) => book.undo(event))).toEqual(["changed", "changed", null, null]);
  });

  it("finds what has been undone", () => {
    const book = new Book();
    book.set("a", 1);
    book.set("b", 1);
    const [first] = book.events;
    if (first) book.undo(first);
    expect(findUndone(book.events.toReversed())).toEqual(new Set(["e0"]));
  });
});

describe("cellOf", () => {
  const mark = { id: "e", group: "e", cause: "page", at: "", undoes: null } as const;

  it("is the same for a skill's earlier id and its present one", () => {
    const change = { what: "level", before: 0, after: 1, ...mark } as const;
    const renames = new Map([["old", "new"]]);
    expect(cellOf({ ...change, skill: "old" }, renames)).toBe(cellOf({ ...change, skill: "new" }, renames));
    expect(cellOf({ ...change, skill: "old" })).not.toBe(cellOf({ ...change, skill: "new" }));
  });

  it("is another for each thing that can be set", () => {
    const cells = [
      cellOf({ what: "level", skill: "a", before: 0, after: 1 }),
      cellOf({ what: "choice", skill: "a", before: null, after: "skipped" }),
      cellOf({ what: "note", skill: "a", before: null, after: "x" }),
      cellOf({ what: "resource", skill: "a", item: "https://x.org/", before: null, after: "2026" }),
      cellOf({ what: "resource", skill: "a", item: "https://y.org/", before: null, after: "2026" }),
      cellOf({ what: "goal", role: "a", before: null, after: 0 }),
      cellOf({ what: "hoursPerWeek", before: null, after: 1 }),
      cellOf({ what: "planStart", before: null, after: "2026-01-01" }),
    ];
    expect(new Set(cells).size).toBe(cells.length);
  });
});

describe("mergeHistories", () => {
  const events = fc.array(fc.tuple(fc.nat(20), fc.nat(9)), { maxLength: 8 }).map((pairs) => {
    const once = new Map(pairs.map(([id, at]) => [id, at]));
    return [...once].map(([id, at]): PastChange => {
      const mark = { id: `e${id}`, group: "", at: `${at}`, cause: "page", undoes: null } as const;
      return { what: "planStart", before: null, after: null, ...mark };
    });
  });

  it("holds each event of either once, and keeps both orders", () => {
    fc.assert(
      fc.property(events, events, (own, brought) => {
        const ids = mergeHistories(own, brought).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids)).toEqual(new Set([...own, ...brought].map(({ id }) => id)));
        const ownIds = own.map(({ id }) => id);
        const others = brought.map(({ id }) => id).filter((id) => !ownIds.includes(id));
        expect(ids.filter((id) => ownIds.includes(id))).toEqual(ownIds);
        expect(ids.filter((id) => others.includes(id))).toEqual(others);
      }),
    );
  });
});
