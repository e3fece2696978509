import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { GapStep } from "@/domain/gap";
import { smallSkill } from "../../tests/fixtures/small-content";
import { GapSummary } from "./gap-summary";
import { StepList } from "./steps";

const skills = new Map([
  ["cutting", smallSkill("cutting")],
  ["frying", smallSkill("frying")],
]);

function step(skill: string, change: Partial<GapStep> = {}): GapStep {
  const rest = { importance: "core" as const, roles: ["cook"], depth: 0, neededDespiteSkip: false };
  return { skill, level: 1, hours: 3, ...rest, ...change };
}

it("numbers the steps through, over its groups", () => {
  const steps = [step("cutting"), step("cutting", { level: 2 }), step("frying", { importance: "important" })];
  render(<StepList steps={steps} skills={skills} />);
  const lists = screen.getAllByRole("list");
  expect(lists.map((list) => list.getAttribute("start"))).toEqual(["1", "3"]);
  expect(screen.getByRole("heading", { name: /core requirements/ })).toHaveTextContent(
    "2 steps, about 6 hours",
  );
});

it("says why a skipped skill is still there", () => {
  render(<StepList steps={[step("cutting", { neededDespiteSkip: true })]} skills={skills} />);
  expect(screen.getByText("You skipped this skill; another step builds on it.")).toBeVisible();
});

it("sums the gap up in one sentence, with where most of it lies", () => {
  const steps = [step("cutting", { hours: 5 }), step("frying", { hours: 20 })];
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
