import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { OwnNav } from "./own-nav";
import { holdingWords } from "./own-words";
import { RefusalNote } from "./refusal-note";
import { visitor } from "@/domain/person";

let query = "";
vi.mock("next/navigation", () => ({
  usePathname: () => "/me/history",
  useSearchParams: () => new URLSearchParams(query),
}));

it("marks the page that is read", () => {
  render(<OwnNav />);
  expect(screen.getByRole("link", { current: "page" })).toHaveTextContent("History");
});

it("says why a form was refused, and nothing for a code that is none", () => {
  query = "refused=changed";
  const { unmount } = render(<RefusalNote />);
  expect(screen.getByRole("alert")).toHaveTextContent("changed again since");
  unmount();
  query = "refused=constructor";
  render(<RefusalNote />);
  expect(screen.queryByRole("alert")).toBeNull();
});

it("counts what is kept, and leaves out what is not", () => {
  expect(holdingWords({ person: visitor, history: [] }, 0)).toBe("");
  const levels = new Map([["frying", 2 as const]]);
  expect(holdingWords({ person: { ...visitor, levels, goals: ["cook", "baker"] }, history: [] }, 1)).toBe(
    "your level in 1 skill, 2 goals and 1 shared page",
  );
});
