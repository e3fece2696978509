import { render, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { Happening } from "@/domain/change";
import type { HistoryGroup } from "@/domain/history-groups";
import { type Titles, wordsOf } from "./change-words";
import { HistoryList } from "./history-list";

const titles: Titles = {
  skill: (id) => id.toUpperCase(),
  role: (id) => `the ${id}`,
  resource: (_, url) => `Title of ${url}`,
};
const body = { text: "A talk", url: null, date: null, level: null, addedAt: "2026-11-21T08:00:00.000Z" };
const long = { ...body, text: "word ".repeat(40) };
const skill = "sql";

it.each<[Happening, string]>([
  [{ what: "level", skill, before: 1, after: 2 }, "SQL from aware to working"],
  [{ what: "choice", skill, before: null, after: "learning" }, "SQL is being learnt"],
  [{ what: "choice", skill, before: null, after: "skipped" }, "SQL is “not for me”"],
  [{ what: "choice", skill, before: "skipped", after: null }, "SQL is no longer “not for me”"],
  [{ what: "choice", skill, before: "learning", after: null }, "SQL is no longer being learnt"],
  [{ what: "note", skill, before: null, after: "a" }, "Note on SQL written"],
  [{ what: "note", skill, before: "a", after: "b" }, "Note on SQL changed"],
  [{ what: "note", skill, before: "a", after: null }, "Note on SQL removed"],
  [{ what: "evidence", skill, item: "e", before: null, after: body }, "Evidence added to SQL: “A talk”"],
  [{ what: "evidence", skill, item: "e", before: body, after: null }, "Evidence removed from SQL: “A talk”"],
  [
    { what: "evidence", skill, item: "e", before: body, after: long },
    `Evidence changed of SQL: “${"word ".repeat(15)}word …”`,
  ],
  [{ what: "resource", skill, item: "u", before: null, after: body.addedAt }, "“Title of u” finished"],
  [
    { what: "resource", skill, item: "u", before: body.addedAt, after: null },
    "“Title of u” is no longer finished",
  ],
  [{ what: "goal", role: "cook", before: null, after: 0 }, "the cook became a goal"],
  [{ what: "goal", role: "cook", before: 2, after: 0 }, "the cook moved to place 1 of the goals"],
  [{ what: "goal", role: "cook", before: 0, after: null }, "the cook is no longer a goal"],
  [{ what: "hoursPerWeek", before: null, after: 6.5 }, "Pace set to 6.5 hours a week"],
  [{ what: "hoursPerWeek", before: 6, after: 1 }, "Pace from 6 hours a week to 1 hour a week"],
  [{ what: "planStart", before: null, after: "2027-01-04" }, "Start of the plan set to 4 January 2027"],
  [{ what: "planStart", before: "2027-01-04", after: null }, "Start of the plan taken away"],
  [{ what: "renamed", skill, before: "structured", after: "sql" }, "structured is called sql now"],
])("tells %o", (change, words) => {
  expect(wordsOf(change, titles)).toBe(words);
});

function groupOf(id: string, at: string, count: number, more: Partial<HistoryGroup> = {}): HistoryGroup {
  const mark = { group: id, cause: "page", at, undoes: null } as const;
  const events = Array.from({ length: count }, (_, index) => {
    return { ...mark, what: "level", skill: `s${index}`, before: 0, after: 1, id: `${id}-${index}` } as const;
  });
  return { id, at, cause: "page", events, isUndoing: false, obstacle: null, ...more };
}

function renderList(groups: HistoryGroup[]): HTMLElement[] {
  render(<HistoryList groups={groups} titles={titles} undo={vi.fn()} back="/me/history?before=x" />);
  return screen.getAllByRole("region");
}

it("gathers what was done by days, the times beside it", () => {
  const days = renderList([
    groupOf("c", "2026-11-21T17:27:00.000Z", 1),
    groupOf("b", "2026-11-21T08:05:00.000Z", 1),
    groupOf("a", "2026-11-20T23:59:00.000Z", 1),
  ]);
  expect(days.map((day) => within(day).getByRole("heading").textContent)).toEqual([
    "21 November 2026",
    "20 November 2026",
  ]);
  expect(
    days.map((day) =>
      within(day)
        .getAllByRole("time")
        .map((time) => time.textContent),
    ),
  ).toEqual([["17:27", "08:05"], ["23:59"]]);
});

it("offers the way back where there is one, and says why not where there is none", () => {
  renderList([
    groupOf("a", "2026-11-21T08:00:00.000Z", 1),
    groupOf("b", "2026-11-21T07:00:00.000Z", 1, { obstacle: "changed" }),
    groupOf("c", "2026-11-21T06:00:00.000Z", 1, { isUndoing: true }),
  ]);
  const [undo, again] = screen.getAllByRole("button");
  expect(undo).toHaveAccessibleName("Undo: S0 from none to aware");
  expect(again).toHaveAccessibleName("Do again: S0 from none to aware");
  expect(undo?.closest("form")).toHaveFormValues({ event: "a", back: "/me/history?before=x" });
  expect(screen.getByText("Changed again since")).toBeVisible();
  expect(screen.getByText("Taken back: S0 from none to aware")).toBeVisible();
});

it("folds away what would be too long", () => {
  renderList([groupOf("a", "2026-11-21T08:00:00.000Z", 30, { cause: "import" })]);
  expect(screen.getByText(/^Imported: /)).toHaveTextContent("Imported: 30 changes together");
  expect(screen.getByText("S3 from none to aware")).toBeVisible();
  expect(screen.getByText("S4 from none to aware")).not.toBeVisible();
  expect(screen.getByText("and 26 more")).toBeVisible();
});
