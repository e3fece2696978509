import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archives } from "../../tests/fixtures/archives";
import type { PastChange } from "./change";
import { findObstacle } from "./history";
import { listGroups } from "./history-groups";
import type { Level } from "./level";

let count = 0;
function event(skill: string, after: Level, undoes: string | null = null): PastChange {
  const id = `e${(count += 1)}`;
  const at = "2026-11-21T08:00:00.000Z";
  return { what: "level", skill, before: 0, after, id, group: id, cause: "page", at, undoes };
}

const histories = archives.map(({ history }) =>
  // Every two events were made together.
  history
    .map((each, index): PastChange => ({ ...each, group: history[index - (index % 2)]?.id ?? "" }))
    .reverse(),
);

describe("listGroups", () => {
  it("tells every event once, part after part", () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 4 }), (history, take) => {
        const seen: string[] = [];
        let before: string | undefined;
        for (let next: string | null = ""; next !== null; before = next ?? undefined) {
          const part = listGroups(history, { before, take });
          seen.push(...part.groups.flatMap(({ events }) => events.map(({ id }) => id)));
          next = part.next;
        }
        expect(seen.sort()).toEqual(history.map(({ id }) => id).sort());
      }),
    );
  });

  it("finds an obstacle exactly where one of the events has one", () => {
    fc.assert(
      fc.property(histories, (history) => {
        for (const { events, obstacle } of listGroups(history, { take: 100 }).groups) {
          const own = new Set(events.map(({ group }) => group));
          const obstacles = events.map((each) => {
            const later = history.slice(0, history.indexOf(each)).filter(({ group }) => !own.has(group));
            return findObstacle(each, later);
          });
          expect(obstacle === null).toBe(obstacles.every((each) => each === null));
        }
      }),
    );
  });

  it("tells what stands, what was undone and what came over it, oldest first within a group", () => {
    const first = event("frying", 1);
    const [left, right] = [event("cutting", 2), event("frying", 3)];
    const together = [left, { ...right, group: left.group }];
    const undone = event("juggling", 1);
    const undoing = event("juggling", 0, undone.id);
    const { groups, next } = listGroups([first, ...together, undone, undoing].reverse(), { take: 10 });
    expect(next).toBeNull();
    expect(groups.map(({ events, obstacle, isUndoing }) => [events.length, obstacle, isUndoing])).toEqual([
      [1, null, true],
      [1, "undone", false],
      [2, null, false],
      [1, "changed", false],
    ]);
    expect(groups[2]?.events).toEqual(together);
  });
});
