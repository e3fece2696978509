import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Finding } from "@/domain/finding";
import { levelSetting } from "../../tests/fixtures/level-setting";
import { smallContent } from "../../tests/fixtures/small-content";
import { NothingFound, NothingTyped } from "./search-empty";
import { SearchForm } from "./search-form";
import { SearchResults } from "./search-results";

function skills(count: number): Finding[] {
  return Array.from({ length: count }, (_, index) => {
    return { kind: "skill", id: `s${index}`, title: `Skill ${index}`, context: "Craft", also: null };
  });
}
const rag: Finding = {
  kind: "resource",
  id: "retrieval",
  title: "Ragas",
  context: "docs, free, for Retrieval",
  also: "RAG assessment",
};

it("shows each kind with its number, the kind of the best first", () => {
  render(
    <SearchResults
      query="x"
      total={4}
      findings={[rag, ...skills(3)]}
      kind={undefined}
      setting={levelSetting()}
    />,
  );
  const headings = screen.getAllByRole("heading", { level: 2 });
  expect(headings.map((heading) => heading.textContent)).toEqual(["Resources 1", "Skills 3"]);
  expect(screen.getByText("4 results for “x”")).toBeVisible();
});

it("says by which other name something was found, and leads from a resource to its skill", () => {
  render(<SearchResults query="x" total={1} findings={[rag]} kind={undefined} setting={levelSetting()} />);
  expect(screen.getByText("also RAG assessment · docs, free, for Retrieval")).toBeVisible();
  expect(screen.getByRole("link", { name: "Ragas" })).toHaveAttribute("href", "/skills/retrieval#learn");
});

it("shows the best of a long list and leads to all of it", () => {
  render(
    <SearchResults
      query="a & b"
      total={14}
      findings={[rag, ...skills(13)]}
      kind={undefined}
      setting={levelSetting()}
    />,
  );
  const list = screen.getByRole("region", { name: "Skills 13" });
  expect(within(list).getAllByRole("listitem")).toHaveLength(8);
  const all = within(list).getByRole("link", { name: "All 13 skills" });
  expect(all).toHaveAttribute("href", "/search?q=a+%26+b&kind=skill");
});

it("shows one kind in full, with the way back to all", () => {
  render(
    <SearchResults
      query="x"
      total={14}
      findings={[rag, ...skills(13)]}
      kind="skill"
      setting={levelSetting()}
    />,
  );
  expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1);
  expect(screen.getAllByRole("listitem")).toHaveLength(13);
  expect(screen.getByRole("link", { name: "all kinds" })).toHaveAttribute("href", "/search?q=x");
});

it("says that it shows only the best, where more was found", () => {
  render(
    <SearchResults query="x" total={39_855} findings={skills(3)} kind={undefined} setting={levelSetting()} />,
  );
  expect(screen.getByText("The best 3 of 39,855 results for “x”")).toBeVisible();
});

it("shows every kind where the one asked for has nothing", () => {
  render(<SearchResults query="x" total={2} findings={skills(2)} kind="role" setting={levelSetting()} />);
  expect(screen.getByRole("heading", { name: "Skills 2" })).toBeVisible();
});

it("says what can be found, before anything is typed", () => {
  render(<NothingTyped content={smallContent(["cutting"])} />);
  expect(screen.getByText(/There are 1 role, 1 skill, .* and 2 resources to learn from/)).toBeVisible();
});

it("says that nothing was found, and what comes nearest", () => {
  const { rerender } = render(<NothingFound query="xyz" nearest={skills(2)} setting={levelSetting()} />);
  expect(screen.getByText("Nothing here has to do with “xyz”.")).toBeVisible();
  const nearest = screen.getByRole("region", { name: "What comes nearest" });
  expect(within(nearest).getAllByRole("link")).toHaveLength(2);
  rerender(<NothingFound query="xyz" nearest={[]} setting={levelSetting()} />);
  expect(screen.queryByRole("region")).toBeNull();
  expect(screen.getByRole("link", { name: "skills" })).toHaveAttribute("href", "/skills");
});

it("is a plain form that shows what was asked", () => {
  render(<SearchForm query="rag" />);
  const field = screen.getByRole("searchbox", { name: /A role, a skill/ });
  expect(field).toHaveValue("rag");
  expect(field).toHaveAttribute("name", "q");
  expect(screen.getByRole("search")).toHaveAttribute("action", "/search");
});
