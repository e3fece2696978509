import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { levelSetting } from "../../tests/fixtures/level-setting";
import { smallContent, smallSkill } from "../../tests/fixtures/small-content";
import { SkillList } from "./skill-list";

const titles = { alpha: "Zeal", beta: "The oven", gamma: "Cutting", delta: "Peeling" };
const skills = Object.entries(titles).map(([id, title]) => ({ ...smallSkill(id), title }));

function renderList(levels = new Map<string, 1>()): HTMLElement[] {
  const setting = { ...levelSetting(skills), levels };
  const demand = new Map([["gamma", 2]]);
  render(<SkillList areas={smallContent().areas} skills={skills} demand={demand} setting={setting} />);
  return screen.getAllByRole("listitem").slice(1);
}

it("has the skills of an area by their titles, whatever their ids, and an article does not count", () => {
  const rows = renderList().map((row) => within(row).getByRole("link").textContent);
  expect(rows).toEqual(["Cutting", "The oven", "Peeling", "Zeal"]);
});

it("says of each how many roles ask for it, and what one's level is", () => {
  const [cutting, , , zeal] = renderList(new Map([["alpha", 1]]));
  expect(cutting).toHaveTextContent(/2 roles$/);
  expect(zeal).toHaveTextContent(/no role$/);
  const levelIn = (row = document.body) =>
    within(row).getByRole("button", { pressed: true }).getAttribute("aria-label");
  expect([levelIn(cutting), levelIn(zeal)]).toEqual(["none", "aware"]);
});
