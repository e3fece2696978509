import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { smallContent, smallRole } from "../../tests/fixtures/small-content";
import { buildCatalogue } from "@/domain/catalogue";
import type { Role } from "@/domain/content";
import { findGap } from "@/domain/gap";
import { layoutPay } from "@/pictures/pay-scale";
import { drawRoadmap } from "@/pictures/roadmap";
import type { EmbedTheme } from "./embed";
import { EmbedBadge } from "./embed-badge";
import { EmbedPay } from "./embed-pay";
import { EmbedRoadmap } from "./embed-roadmap";
import { writeMarkup } from "./write-markup";

const { skills, areas, graph } = buildCatalogue(smallContent(["cutting", "frying"]), "");
const role = smallRole("cook", ["cutting", "frying"]);
const counted: Role = { ...role, salaries: role.salaries.map((row) => ({ ...row, leftOut: null })) };
const source = "Archway, archway.example/roles/cook";

function roadmap(theme: EmbedTheme | null = null): ReactNode {
  const gap = findGap(graph, new Map(), [role]);
  const picture = drawRoadmap({ gap, requirements: role.requirements, skills, areas, levels: new Map() });
  return <EmbedRoadmap {...{ role, picture, source, theme }} hours={gap.hours} />;
}

function pay(of: Role): ReactNode {
  return <EmbedPay role={of} place={layoutPay(of.salaries)[0] ?? null} source={source} theme={null} />;
}

const badge = <EmbedBadge name='Ann "<&' goal={{ title: "Cook", percent: 64, leftOut: 1 }} theme={null} />;

/** A picture as a parser of XML reads it; another program than ours, so it must be right. */
function read(picture: ReactNode): Element {
  const { documentElement } = new DOMParser().parseFromString(writeMarkup(picture), "image/svg+xml");
  expect(documentElement.tagName).toBe("svg");
  return documentElement;
}

const wordsOf = (picture: Element, id: string): string => picture.querySelector(`#${id}`)?.textContent ?? "";

/** Classes that have no rule, as what they are drawn with stands in the others. */
const silent = /^(card|core|important|optional|text-small|hidden|@min-\[40rem\]:inline|)$/;

describe.each([
  ["a roadmap", roadmap()],
  ["pay", pay(counted)],
  ["pay of which no row counts", pay(role)],
  ["pay that nobody states", pay({ ...role, salaries: [] })],
  ["a badge", badge],
])("%s for a page elsewhere", (_, drawn) => {
  it("says in words what it shows", () => {
    const picture = read(drawn);
    expect(picture.getAttribute("role")).toBe("img");
    for (const id of (picture.getAttribute("aria-labelledby") ?? "").split(" ")) {
      expect(wordsOf(picture, id)).toMatch(/\w{3}/);
    }
  });

  it("needs nothing else: nothing runs, nothing is fetched, and every class has a rule", () => {
    const picture = read(drawn);
    expect(picture.querySelectorAll("script, foreignObject, image, use, link")).toHaveLength(0);
    const style = picture.querySelector("style")?.textContent ?? "";
    expect(style).not.toMatch(/url\(|@import|@font-face/);
    const names = [...picture.querySelectorAll("[class]")].flatMap((each) => [...each.classList]);
    for (const name of new Set(names)) {
      if (!silent.test(name)) expect(style).toContain(`.${name.replace(/[[\].]/g, "\\$&")}`);
    }
  });
});

describe("the pictures for pages elsewhere", () => {
  it("have the figures of our own pages", () => {
    const way = read(roadmap());
    const cards = [...way.querySelectorAll("a")].map((card) => card.getAttribute("aria-label"));
    expect(cards).toEqual([
      expect.stringContaining("Title of cutting: working, core"),
      expect.stringContaining("Title of frying: working, important"),
    ]);
    expect(wordsOf(way, "description")).toContain("2 skills in 1 stage, about 45 hours from nothing.");
    const paid = read(pay(counted));
    expect(wordsOf(paid, "description")).toContain("P25 90,000, median 120,001 USD");
    expect(paid.textContent).toContain("120k");
    expect(read(pay(role)).textContent).toContain("No row counts");
    expect(read(pay({ ...role, salaries: [] })).textContent).toContain("No series of pay exists");
    expect(wordsOf(read(badge), "title")).toBe('Ann "<&: 64 % ready for Cook, leaving out 1 of its skills');
  });

  it("are in the colours that are asked for, or the reader's", () => {
    const styleOf = (theme: EmbedTheme | null) => read(roadmap(theme)).querySelector("style")?.textContent;
    expect(styleOf("dark")).toContain("#191816");
    expect(styleOf("dark")).not.toContain("#fbf9f4");
    expect(styleOf("light")).not.toContain("#191816");
    expect(styleOf(null)).toMatch(/#fbf9f4.*@media \(prefers-color-scheme:dark\).*#191816/);
  });
});
