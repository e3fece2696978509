import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "@/domain/catalogue";
import { findMove } from "@/domain/moves";
import { NextMoves } from "./next-moves";
import { makeNotes } from "./notes";

const content = smallContent(["cutting", "frying"]);
const { graph, sources } = buildCatalogue(content, "1");
const from = smallRole("butcher", ["cutting"]);
const to = smallRole("cook", ["cutting", "frying"]);
const notes = makeNotes(from, sources);
const why = [{ type: "text" as const, text: "to feed people" }];

it("gives the reason, the hours, what is new and what can be said of the pay", () => {
  const named = [{ to, why, move: findMove(graph, from, to), pay: undefined }];
  render(<NextMoves from={from} named={named} others={[{ role: to, hours: 22.5 }]} notes={notes} />);
  const [row = document.body] = screen.getAllByRole("listitem");
  expect(row).toHaveTextContent("Title of cook: to feed people");
  expect(row).toHaveTextContent("About 22.5 hours: 1 new skill, 0 to raise");
  expect(row).toHaveTextContent("Pay: no place has a figure for both");
  expect(within(row).getByRole("link", { name: "Title of cook" })).toHaveAttribute(
    "href",
    "/moves/butcher/cook",
  );
});

it("without an editor's advice shows every other role at once, and at most the nearest of many", () => {
  const others = Array.from({ length: 30 }, (_, index) => ({
    role: smallRole(`role-${index}`, []),
    hours: index,
  }));
  render(<NextMoves from={from} named={[]} others={others} notes={notes} />);
  const list = within(screen.getByRole("group"));
  expect(list.getByText("The 24 nearest of 30 other roles")).toBeVisible();
  expect(list.getAllByRole("listitem")).toHaveLength(24);
});
