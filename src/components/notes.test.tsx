import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Start } from "@/domain/content";
import type { Inline } from "@/domain/prose";
import { smallContent } from "../../tests/fixtures/small-content";
import { EntryPage } from "./entry";
import { makeNotes } from "./notes";

const { sources, starts } = smallContent();
const [doubted] = sources;
const cite = (label: string): Inline => ({ type: "cite", label });
const text = (words: string): Inline => ({ type: "text", text: words });

function renderEntry(summary: Inline[], labels: readonly string[]) {
  const [start] = starts;
  if (!start || !doubted) throw new Error("the small content has a starting point and a source");
  const sound = { ...doubted, id: "sound", title: "A sound source", doubts: [] };
  const citations = labels.map((label) => ({ label, source: label, where: `${label}, page 3` }));
  const entry: Start = { ...start, summary, intro: [], sections: [], citations };
  const known = new Map([doubted, sound].map((source) => [source.id, source]));
  render(<EntryPage entry={entry} notes={makeNotes(entry, known)} facts="Starting point" />);
}

it("numbers notes in the order in which the page cites them", () => {
  renderEntry([text("One."), cite("sound"), text("Two."), cite("survey")], ["survey", "sound"]);
  expect(screen.getAllByRole("doc-noteref").map((mark) => mark.textContent)).toEqual(["1", "2?"]);
  const notes = within(screen.getByRole("doc-endnotes")).getAllByRole("listitem");
  expect(notes.map((note) => note.id)).toEqual(["note-sound", "note-survey"]);
});

it("leads from every mark to its note and back to every place that cites it", () => {
  renderEntry([text("One."), cite("sound"), text("Two."), cite("sound")], ["sound"]);
  const marks = screen.getAllByRole("doc-noteref");
  expect(marks.map((mark) => mark.getAttribute("href"))).toEqual(["#note-sound", "#note-sound"]);
  const ways = screen.getAllByRole("doc-backlink");
  expect(ways.map((way) => way.getAttribute("href"))).toEqual(marks.map((mark) => `#${mark.id}`));
  expect(ways.map((way) => way.getAttribute("aria-label"))).toEqual([
    "Back to note 1 in “Summary”, place 1 of 2",
    "Back to note 1 in “Summary”, place 2 of 2",
  ]);
});

it("says in the note why its source is doubted", () => {
  renderEntry([text("One."), cite("survey")], ["survey"]);
  const note = within(screen.getByRole("doc-endnotes")).getByRole("listitem");
  expect(note).toHaveTextContent(/is doubted: y/);
  expect(within(note).getByRole("link", { name: "1 doubt about this source" })).toHaveAttribute(
    "href",
    "/sources/survey#doubts",
  );
});

it("keeps a note that the page does not cite, after the others and without a way back", () => {
  renderEntry([text("One."), cite("sound")], ["survey", "sound"]);
  const notes = within(screen.getByRole("doc-endnotes")).getAllByRole("listitem");
  expect(notes.map((note) => note.id)).toEqual(["note-sound", "note-survey"]);
  expect(screen.getAllByRole("doc-backlink")).toHaveLength(1);
});
