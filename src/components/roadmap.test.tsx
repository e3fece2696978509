import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { Role, Skill } from "@/domain/content";
import { findGap } from "@/domain/gap";
import { buildGraph, type Profile } from "@/domain/graph";
import type { Level } from "@/domain/level";
import { drawRoadmap, fillRoadmap, type RoadmapPicture } from "@/pictures/roadmap";
import { smallRole, smallSkill } from "../../tests/fixtures/small-content";
import { pressLevel } from "./level-store";
import { Roadmap } from "./roadmap";

function need(skill: string, at: Level = 2): Skill["buildsOn"][number] {
  return { toReach: 2, skill, at };
}

/** cutting → frying → sauces → feast, and cutting → knives, all to working. */
const all = [
  smallSkill("cutting"),
  smallSkill("frying", [need("cutting")]),
  smallSkill("sauces", [need("frying")]),
  smallSkill("feast", [need("sauces"), need("cutting")]),
  smallSkill("knives", [need("cutting")]),
];
const skills = new Map(all.map((skill) => [skill.id, skill]));
const areas = new Map([["craft", { id: "craft", title: "Craft", summary: [] }]]);
const role = smallRole("cook", ["feast", "knives"]);

function draw({ id, requirements }: Role, levels: Profile): RoadmapPicture {
  const gap = findGap(buildGraph(all), levels, [{ id, requirements }]);
  return drawRoadmap({ gap, requirements, skills, areas, levels });
}

function renderRoadmap(levels: Profile = new Map()): HTMLElement {
  render(<Roadmap role={role} picture={draw(role, levels)} personal={levels.size > 0} list />);
  return screen.getByRole("figure");
}

function card(name: RegExp): HTMLElement {
  return within(screen.getByRole("figure")).getByRole("link", { name });
}

/** How the cards are lit, by skill. */
function marks(): Record<string, string | null> {
  const cards = within(screen.getByRole("figure")).getAllByRole("link");
  return Object.fromEntries(
    cards.map((each) => [each.getAttribute("data-card") ?? "", each.getAttribute("data-lit")]),
  );
}

it("has a card for each skill, in an order in which they can be learnt, that says what it asks for", () => {
  const links = within(renderRoadmap()).getAllByRole("link");
  const order = links.map((link) => link.getAttribute("href"));
  for (const skill of all) {
    for (const row of skill.buildsOn) {
      expect(order.indexOf(`/skills/${row.skill}`)).toBeLessThan(order.indexOf(`/skills/${skill.id}`));
    }
  }
  expect(card(/^Title of feast/)).toHaveAccessibleName("Title of feast: working, core, about 22.5 hours");
});

it("is an ordered list of the same by stages, numbered through", () => {
  renderRoadmap();
  fireEvent.click(screen.getByText("The same as a list"));
  const lists = screen.getAllByRole("list");
  const items = lists.flatMap((list) => within(list).getAllByRole("listitem"));
  expect(items).toHaveLength(5);
  expect(lists[1]).toHaveAttribute(
    "start",
    String(1 + within(lists[0] ?? document.body).getAllByRole("listitem").length),
  );
  expect(within(items[0] ?? document.body).getByRole("link", { name: "Title of cutting" })).toBeVisible();
});

it("says what is done and where one stands, in the picture and in the list", () => {
  renderRoadmap(
    new Map([
      ["cutting", 2],
      ["sauces", 1],
      ["knives", 2],
    ] as const),
  );
  expect(card(/^Title of cutting/)).toHaveAccessibleName("Title of cutting: working, done");
  expect(card(/^Title of knives/)).toHaveAccessibleName(/, done$/);
  expect(card(/^Title of sauces/)).toHaveAccessibleName(
    "Title of sauces: working, you are at aware, about 20 hours",
  );
  expect(screen.getAllByRole("listitem").filter((item) => item.textContent.includes("✓ done"))).toHaveLength(
    2,
  );
});

it("follows the server and what is pressed meanwhile, and keeps the focus", () => {
  const has = new Map([["cutting", 2] as const]);
  const whole = findGap(buildGraph(all), new Map(), [role]);
  const view = (levels: Profile) => (
    <Roadmap role={role} picture={fillRoadmap(draw(role, new Map()), whole, levels)} personal />
  );
  const { rerender } = render(view(has));
  const feast = card(/^Title of feast/);
  const rings = feast.querySelector(".hole");
  feast.focus();
  expect(rings).toHaveAttribute("d", "M0 0h0M10 0h0");
  vi.stubGlobal("fetch", () => new Promise(() => undefined));
  act(() => {
    pressLevel("feast", "Title of feast", 0, 1);
  });
  expect(rings).toHaveAttribute("d", "M10 0h0");
  rerender(view(new Map([...has, ["feast", 2]])));
  act(() => {
    pressLevel("feast", "Title of feast", 0, 2);
  });
  expect(feast).toHaveFocus();
  expect(feast).toHaveAccessibleName("Title of feast: working, core, done");
  expect(rings).toHaveAttribute("d", "");
  vi.unstubAllGlobals();
});

it("lights up all that a card needs and what it opens next", async () => {
  renderRoadmap();
  await userEvent.hover(card(/^Title of frying/));
  expect(marks()).toEqual({ cutting: "need", frying: "self", sauces: "open", feast: null, knives: null });
  const figure = screen.getByRole("figure");
  const lit = [...figure.querySelectorAll("path[data-lit]")].map((line) => line.getAttribute("data-to"));
  expect(lit.sort()).toEqual(["frying", "sauces"]);
});

it("walks along lines and within a stage by arrow keys, and to the ends", async () => {
  renderRoadmap();
  await userEvent.tab();
  while (!document.activeElement?.hasAttribute("data-card")) await userEvent.tab();
  expect(card(/^Title of cutting/)).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}");
  expect(document.activeElement).toHaveAttribute("data-lit", "self");
  await userEvent.keyboard("{ArrowLeft}");
  expect(card(/^Title of cutting/)).toHaveFocus();
  await userEvent.keyboard("{End}");
  const links = within(screen.getByRole("figure")).getAllByRole("link");
  expect(links.at(-1)).toHaveFocus();
  await userEvent.keyboard("{Home}{ArrowUp}");
  expect(links[0]).toHaveFocus();
  expect(links.filter((link) => link.getAttribute("tabindex") === "0")).toEqual([links[0]]);
  await userEvent.keyboard("{Escape}");
  expect(Object.values(marks()).filter((mark) => mark !== null)).toEqual([]);
});

it("comes nearer, and back to the whole", async () => {
  const drawing = renderRoadmap().querySelector("svg");
  const before = drawing?.getAttribute("viewBox");
  expect(screen.getByRole("button", { name: "Whole" })).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: "Nearer" }));
  expect(drawing?.getAttribute("viewBox")).not.toBe(before);
  await userEvent.click(screen.getByRole("button", { name: "Whole" }));
  expect(drawing?.getAttribute("viewBox")).toBe(before);
});

it("leaves the wheel to the page unless Ctrl is held", () => {
  const drawing = renderRoadmap().querySelector("svg") ?? document.body;
  expect(fireEvent.wheel(drawing, { deltaY: -100 })).toBe(true);
  expect(fireEvent.wheel(drawing, { deltaY: -100, ctrlKey: true })).toBe(false);
});

it("is not there when nothing is asked for", () => {
  const nothing = { ...role, requirements: [] };
  render(<Roadmap role={nothing} picture={draw(nothing, new Map())} personal={false} />);
  expect(screen.queryByRole("figure")).toBeNull();
});
