import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { smallContent, smallSkill } from "../../tests/fixtures/small-content";
import { SkillList } from "./skill-list";

it("has the skills of an area by their titles, whatever their ids, and an article does not count", () => {
  const titles = { alpha: "Zeal", beta: "The oven", gamma: "Cutting", delta: "Peeling" };
  const skills = Object.entries(titles).map(([id, title]) => ({ ...smallSkill(id), title }));
  render(<SkillList areas={smallContent().areas} skills={skills} demand={new Map([["gamma", 2]])} />);
  const [, ...rows] = screen.getAllByRole("listitem").map((item) => item.textContent);
  expect(rows).toEqual(["Cutting2 roles", "The ovenno role", "Peelingno role", "Zealno role"]);
});
