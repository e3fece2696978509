import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { LevelMark } from "./level";

it("tells a level by a word, and by pips that are not read aloud", () => {
  render(<LevelMark level={3} />);
  expect(screen.getByText("proficient")).toBeVisible();
  expect(screen.getByText("●●●○")).toHaveAttribute("aria-hidden", "true");
});
