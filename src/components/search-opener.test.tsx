import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { earlyKeysScript } from "./early-keys";
import { SearchOpener } from "./search-opener";

vi.mock("./search-palette", () => ({
  SearchPalette: ({ takeTyped, onClose }: { takeTyped: () => string | null; onClose: () => void }) => (
    <div role="dialog">
      typed: {useState(takeTyped)[0]}
      <button onClick={onClose}>Close</button>
    </div>
  ),
}));

// Once, as in a page: the script that stands in its head.
document.head.append(Object.assign(document.createElement("script"), { textContent: earlyKeysScript }));

afterEach(() => {
  vi.restoreAllMocks();
});
beforeEach(() => {
  render(
    <>
      <SearchOpener />
      <input aria-label="Notes" />
    </>,
  );
});

it("is a plain link for whoever has no JavaScript", () => {
  const html = renderToString(<SearchOpener />);
  expect(html).toMatch(/<a href="\/search"[^>]*>Search<\/a>/);
  expect(html).not.toMatch(/Ctrl|⌘|dialog/);
});

it.each([
  ["/", { key: "/" }],
  ["Ctrl and K", { key: "k", ctrlKey: true }],
  ["Cmd and K", { key: "K", metaKey: true }],
])("opens by %s, and that key does nothing else", async (_, keys) => {
  expect(fireEvent.keyDown(document.body, keys)).toBe(false);
  expect(await screen.findByRole("dialog")).toBeVisible();
});

it.each([
  ["a slash in a field", "Notes", { key: "/" }],
  ["a letter", null, { key: "k" }],
  ["a slash with a modifier", null, { key: "/", ctrlKey: true }],
])("stays shut for %s", async (_, label, keys) => {
  const target = label === null ? document.body : screen.getByLabelText(label);
  expect(fireEvent.keyDown(target, keys)).toBe(true);
  await Promise.resolve();
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("leaves Ctrl and K to a Mac, where it deletes", () => {
  vi.spyOn(navigator, "userAgent", "get").mockReturnValue("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)");
  expect(fireEvent.keyDown(document.body, { key: "k", ctrlKey: true })).toBe(true);
  expect(fireEvent.keyDown(document.body, { key: "k", metaKey: true })).toBe(false);
});

it("opens by a press on the link, and leaves a new tab to the browser", async () => {
  const link = screen.getByRole("link", { name: "Search" });
  link.addEventListener("click", (event) => {
    if (event.ctrlKey) event.preventDefault();
  });
  fireEvent.click(link, { ctrlKey: true });
  await Promise.resolve();
  expect(screen.queryByRole("dialog")).toBeNull();
  fireEvent.click(link);
  expect(await screen.findByRole("dialog")).toBeVisible();
});

it("opens with what was typed until it was there", async () => {
  for (const key of ["/", "r", "a", "g"]) fireEvent.keyDown(document.body, { key });
  expect(await screen.findByRole("dialog")).toHaveTextContent(/^typed: ragClose$/);
});

it("remembers nothing from one time to the next", async () => {
  fireEvent.keyDown(document.body, { key: "/" });
  fireEvent.click(await screen.findByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  fireEvent.keyDown(document.body, { key: "x" });
  fireEvent.keyDown(document.body, { key: "/" });
  expect(await screen.findByRole("dialog")).toHaveTextContent(/^typed: Close$/);
});
