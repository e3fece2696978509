import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { smallRole } from "../../tests/fixtures/small-content";
import { tellLonger, WaysList } from "./ways-list";

const target = smallRole("chef", []);
const stone = { role: "cook", hours: 30, hoursAfter: 74, overhead: 0.04 };

it("tells of the direct way first, then of each role on the way with its hours, its detour and its pay", () => {
  const stops = [{ role: smallRole("cook", []), stone }];
  render(<WaysList target={target} direct={100} stops={stops} start={{ id: "beginner" }} />);
  const [direct, through] = screen.getAllByRole("listitem");
  expect(direct).toHaveTextContent(
    "Directly to Title of chef: about 100 hours. No pay series exists for it.",
  );
  expect(through).toHaveTextContent(
    "Through Title of cook: about 30 hours to there, then about 74 hours; 104 hours together, 4 % longer.",
  );
  expect(screen.getByRole("link", { name: "about 30 hours to there" })).toHaveAttribute(
    "href",
    "/roles/cook/gap?from=beginner",
  );
});

it("says when a role on the way is reached already", () => {
  const stops = [{ role: smallRole("cook", []), stone: { ...stone, hours: 0 } }];
  render(<WaysList target={target} direct={100} stops={stops} start={undefined} />);
  expect(screen.getAllByRole("listitem")[1]).toHaveTextContent("reached already, then about 74 hours");
});

it.each([
  [0, "no longer than the direct way"],
  [0.004, "less than 1 % longer"],
  [0.15, "15 % longer"],
])("calls a detour of %d %s", (overhead, words) => {
  expect(tellLonger({ overhead })).toBe(words);
});
