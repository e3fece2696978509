import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { LevelForm, LevelMark } from "./level";

const skill = { id: "python", title: "Python", levels: [1, 2, 3] };

it("tells a level by a word, and by pips that are not read aloud", () => {
  render(<LevelMark level={3} />);
  expect(screen.getByText("proficient")).toBeVisible();
  expect(screen.getByText("●●●○")).toHaveAttribute("aria-hidden", "true");
});

it("offers the levels that the skill has, and none; the present one is pressed", () => {
  render(<LevelForm action={vi.fn()} skill={skill} level={2} back="/skills/python" />);
  const buttons = screen.getAllByRole("button");
  expect(buttons.map((button) => button.textContent)).toEqual(["none", "aware", "working", "proficient"]);
  expect(screen.getByRole("button", { pressed: true })).toHaveTextContent("working");
  expect(screen.getByRole("group", { name: "Your level of Python" })).toBeVisible();
});

it("sends the skill, the level pressed and the page to return to", async () => {
  const action = vi.fn<(form: FormData) => Promise<void>>(() => Promise.resolve());
  render(<LevelForm action={action} skill={skill} level={0} back="/skills/python" />);
  await userEvent.click(screen.getByRole("button", { name: "proficient" }));
  const form = action.mock.calls[0]?.[0];
  expect([form?.get("skill"), form?.get("level"), form?.get("back")]).toEqual([
    "python",
    "3",
    "/skills/python",
  ]);
});
