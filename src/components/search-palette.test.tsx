import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Finding } from "@/domain/finding";
import { SearchPalette } from "./search-palette";

const rag: Finding = { kind: "skill", id: "rag", title: "Retrieval", context: "Retrieval", also: "RAG" };
const engineer: Finding = { kind: "role", id: "engineer", title: "Engineer", context: "data", also: null };
const ragas: Finding = { kind: "resource", id: "rag", title: "Ragas", context: "docs", also: null };

type Answer = (query: string) => object | Promise<object>;
let asked: { query: string; signal: AbortSignal }[] = [];
/** Answers every request with what a query is answered with. */
function answerWith(answer: Answer): void {
  vi.stubGlobal("fetch", (address: string, { signal }: { signal: AbortSignal }) => {
    const query = new URL(address, "http://localhost").searchParams.get("q") ?? "";
    asked.push({ query, signal });
    return Promise.resolve(answer(query)).then((body) => new Response(JSON.stringify(body)));
  });
}

const taken: string[] = [];
function take(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link) return;
  taken.push(link.getAttribute("href") ?? "");
  event.preventDefault();
}

beforeEach(() => {
  asked = [];
  taken.length = 0;
  // jsdom has dialogs, but neither opens nor closes them.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
  Element.prototype.scrollIntoView = vi.fn();
  document.addEventListener("click", take, true);
  answerWith(() => ({ total: 30, findings: [rag, engineer, ragas], nearest: [] }));
});
afterEach(() => {
  document.removeEventListener("click", take, true);
  vi.unstubAllGlobals();
});

const field = () => screen.getByRole("combobox", { name: "Search" });
const activeOption = () => screen.getByRole("option", { selected: true });

it("finds while typing, by kind, and says how many there are", async () => {
  render(<SearchPalette takeTyped={() => ""} onClose={vi.fn()} />);
  expect(field()).toHaveAttribute("aria-expanded", "false");
  await userEvent.type(field(), "rag");
  expect(await screen.findAllByRole("option")).toHaveLength(3);
  expect(field()).toHaveAttribute("aria-expanded", "true");
  expect(screen.getAllByRole("group").map((group) => group.getAttribute("aria-label"))).toEqual([
    "Skills",
    "Roles",
    "Resources",
  ]);
  expect(screen.getByRole("status")).toHaveTextContent("30 results");
  expect(screen.getByRole("link", { name: "All on a page" })).toHaveAttribute("href", "/search?q=rag");
});

it("begins with what was typed before it was there", async () => {
  render(<SearchPalette takeTyped={() => "rag"} onClose={vi.fn()} />);
  expect(field()).toHaveValue("rag");
  expect(await screen.findAllByRole("option")).toHaveLength(3);
});

it("goes through the options by arrow keys, around the ends, and names the active one", async () => {
  render(<SearchPalette takeTyped={() => "rag"} onClose={vi.fn()} />);
  await screen.findAllByRole("option");
  const names: (string | null)[] = [];
  for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"]) {
    names.push(activeOption().textContent);
    expect(field()).toHaveAttribute("aria-activedescendant", activeOption().id);
    fireEvent.keyDown(field(), { key });
  }
  expect(names).toEqual(["Retrievalalso RAG · Retrieval", "Engineerdata", "Ragasdocs", names[0]]);
  expect(activeOption()).toHaveTextContent("Ragas");
});

it("takes the active option with Enter, and closes", async () => {
  const onClose = vi.fn();
  render(<SearchPalette takeTyped={() => "rag"} onClose={onClose} />);
  await screen.findAllByRole("option");
  fireEvent.keyDown(field(), { key: "ArrowDown" });
  fireEvent.keyDown(field(), { key: "Enter" });
  expect(taken).toEqual(["/roles/engineer"]);
  expect(onClose).toHaveBeenCalledOnce();
});

it("takes an option that is pressed", async () => {
  const onClose = vi.fn();
  render(<SearchPalette takeTyped={() => "rag"} onClose={onClose} />);
  await userEvent.click(await screen.findByRole("option", { name: /Ragas/ }));
  expect(taken).toEqual(["/skills/rag#learn"]);
  expect(onClose).toHaveBeenCalledOnce();
});

it("leaves Enter to the form while the answer is to less than what is typed", async () => {
  render(<SearchPalette takeTyped={() => "rag"} onClose={vi.fn()} />);
  await screen.findAllByRole("option");
  fireEvent.change(field(), { target: { value: "ragas" } });
  expect(fireEvent.keyDown(field(), { key: "Enter" })).toBe(true);
  expect(taken).toEqual([]);
});

it("leaves Enter to the composing of a letter", async () => {
  render(<SearchPalette takeTyped={() => "rag"} onClose={vi.fn()} />);
  await screen.findAllByRole("option");
  fireEvent.keyDown(field(), { key: "Enter", isComposing: true });
  expect(taken).toEqual([]);
});

it("asks once for what is typed in one go, and gives up on what it asked before", async () => {
  vi.useFakeTimers();
  answerWith((query) =>
    query === "r" ? new Promise(() => undefined) : { total: 1, findings: [rag], nearest: [] },
  );
  render(<SearchPalette takeTyped={() => "r"} onClose={vi.fn()} />);
  await act(() => vi.advanceTimersByTimeAsync(60));
  for (const value of ["ra", "rag"]) fireEvent.change(field(), { target: { value } });
  await act(() => vi.advanceTimersByTimeAsync(60));
  vi.useRealTimers();
  expect(asked.map(({ query, signal }) => [query, signal.aborted])).toEqual([
    ["r", true],
    ["rag", false],
  ]);
  expect(screen.getAllByRole("option")).toHaveLength(1);
});

it("begins at the first option again with each new answer", async () => {
  render(<SearchPalette takeTyped={() => "rag"} onClose={vi.fn()} />);
  await screen.findAllByRole("option");
  fireEvent.keyDown(field(), { key: "ArrowDown" });
  answerWith(() => ({ total: 2, findings: [engineer, rag], nearest: [] }));
  await userEvent.type(field(), "s");
  expect(await screen.findByText("2 results")).toBeVisible();
  expect(activeOption()).toHaveTextContent("Engineer");
});

it("offers what comes nearest where there is nothing", async () => {
  answerWith(() => ({ total: 0, findings: [], nearest: [rag] }));
  render(<SearchPalette takeTyped={() => "rga"} onClose={vi.fn()} />);
  expect(
    await screen.findByText("Nothing here has to do with “rga”; above is what comes nearest"),
  ).toBeVisible();
  expect(activeOption()).toHaveTextContent("Retrieval");
});

it("is empty again when nothing is typed any more", async () => {
  render(<SearchPalette takeTyped={() => "rag"} onClose={vi.fn()} />);
  await screen.findAllByRole("option");
  await userEvent.clear(field());
  expect(screen.queryAllByRole("option")).toEqual([]);
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

it.each([
  ["a network that is away", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["a problem", () => ({ title: "Bad request", status: 400 })],
])("says so when it is not answered: %s", async (_, answer: Answer) => {
  answerWith(answer);
  render(<SearchPalette takeTyped={() => "rag"} onClose={vi.fn()} />);
  expect(await screen.findByText(/Search does not answer just now/)).toBeVisible();
});

it("closes by its button and by a press beside it, not by one inside", async () => {
  const onClose = vi.fn();
  render(<SearchPalette takeTyped={() => ""} onClose={onClose} />);
  await userEvent.click(field());
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  await userEvent.click(screen.getByRole("dialog", { hidden: true }));
  expect(onClose).toHaveBeenCalledTimes(2);
});
