import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { smallSkill } from "../../tests/fixtures/small-content";
import { SkillNeighbours } from "./skill-neighbours";

const cutting = smallSkill("cutting");
const others = Array.from({ length: 10 }, (_, index) =>
  smallSkill(`dish-${index}`, [{ toReach: 2, skill: "cutting", at: 1 }]),
);
const skills = new Map([cutting, ...others].map((skill) => [skill.id, skill]));

it("shows what a skill opens and from where, and leads to the list for more", () => {
  render(<SkillNeighbours skill={cutting} skills={skills} levels={new Map()} />);
  const figure = within(screen.getByRole("figure"));
  expect(figure.getByText("Opens")).toBeVisible();
  expect(figure.queryByText("Builds on")).toBeNull();
  expect(figure.getAllByRole("link", { name: /^Title of dish/ })).toHaveLength(8);
  expect(figure.getByRole("link", { name: "and 2 more" })).toHaveAttribute("href", "#opens");
});

it("says what a skill builds on, and whether that is done", () => {
  const [dish = cutting] = others;
  render(<SkillNeighbours skill={dish} skills={skills} levels={new Map([["cutting", 1]])} />);
  const figure = within(screen.getByRole("figure"));
  expect(figure.getByRole("link")).toHaveAccessibleName("Title of cutting: aware, for working, done");
  expect(screen.getByRole("listitem")).toHaveTextContent("Title of cutting, aware, to reach working");
});

it("is not there for a skill that stands alone", () => {
  render(<SkillNeighbours skill={cutting} skills={new Map([["cutting", cutting]])} levels={new Map()} />);
  expect(screen.queryByRole("figure")).toBeNull();
});
