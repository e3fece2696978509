import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { ChecklistItem } from "@/domain/checklist";
import { groupByImportance, groupBySkill } from "@/domain/checklist-groups";
import { smallSkill } from "../../tests/fixtures/small-content";
import { GapList } from "./gap-list";
import { GapRow } from "./gap-row";
import { GapSummary } from "./gap-summary";

const skills = new Map(["cutting", "frying", "sauces"].map((id) => [id, smallSkill(id)]));

function item(number: number, skill: string, change: Partial<ChecklistItem> = {}): ChecklistItem {
  const rest = { roles: ["cook"], depth: 1, neededDespiteSkip: false, asked: null, waiting: ["sauces"] };
  return { number, skill, level: 1, hours: 3, importance: "core", ...rest, ...change };
}

const items = [
  item(1, "cutting"),
  item(2, "frying"),
  item(3, "cutting", { level: 2, importance: "important" }),
];

function titles(): string[] {
  return screen.getAllByRole("heading").map((heading) => heading.textContent);
}

it("keeps the numbers of the plan in every grouping, and leaves empty groups out", () => {
  const { rerender } = render(<GapList groups={groupByImportance(items)} row={({ skill }) => skill} />);
  expect(titles()).toEqual([
    "What the core requirements wait for 2 steps, about 6 hours",
    "What the important ones add 1 step, about 3 hours",
  ]);
  const knives = { title: "Knives", skills: new Set(["cutting"]) };
  rerender(<GapList groups={groupBySkill(items, [knives])} row={({ skill }) => skill} />);
  expect(titles()).toEqual(["Knives 2 steps, about 6 hours", "Others 1 step, about 3 hours"]);
  expect(screen.getAllByRole("listitem").map((each) => each.getAttribute("value"))).toEqual(["1", "3", "2"]);
});

it("marks what can be begun, and says why a skipped skill is still there", () => {
  const { rerender } = render(
    <GapRow item={item(1, "cutting", { depth: 0 })} skills={skills} control={null} />,
  );
  expect(screen.getByText("Can be begun now.")).toBeVisible();
  rerender(<GapRow item={item(1, "cutting", { neededDespiteSkip: true })} skills={skills} control={null} />);
  expect(screen.queryByText("Can be begun now.")).toBeNull();
  expect(screen.getByText("You left this skill out; another step builds on it.")).toBeVisible();
});

it("sums the gap up in one sentence, with where most of it lies", () => {
  const steps = [item(1, "cutting", { hours: 5 }), item(2, "frying", { hours: 20 })];
  const gap = { steps, hours: 25, leftOut: [] };
  render(<GapSummary gap={gap} readiness={{ percent: 64, leftOut: 1 }} start={undefined} skills={skills} />);
  expect(screen.getByText(/You are/)).toHaveTextContent(
    "You are 64 % ready. About 25 hours are left in 2 steps, most of them in Title of frying and Title of cutting.",
  );
  expect(screen.getByText("1 requirement left out, as you chose.")).toBeVisible();
});

it("says so when nothing is missing", () => {
  const gap = { steps: [], hours: 0, leftOut: [] };
  render(<GapSummary gap={gap} readiness={{ percent: 100, leftOut: 0 }} start={undefined} skills={skills} />);
  expect(screen.getByText(/Nothing that this role asks for is missing/)).toBeVisible();
});
