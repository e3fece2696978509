import { render, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { SharedView } from "@/domain/share";
import { smallSkill } from "../../tests/fixtures/small-content";
import { ShareList } from "./share-list";
import { SharedCard } from "./shared-card";
import { SharedGoals, SharedSkills } from "./shared-page";

const piece = { text: "A talk", url: null, date: null, level: null };
const skills = new Map([["frying", smallSkill("frying")]]);

function areasWith(evidence: SharedView["areas"][0]["skills"][0]["evidence"]): SharedView["areas"] {
  return [{ title: "Craft", skills: [{ id: "frying", title: "Frying", level: 2, evidence }] }];
}

it("shows the nearest goal first, and what was left out of it", () => {
  const goal = { leftOut: 0, percent: 10 };
  render(
    <SharedGoals
      goals={[
        { ...goal, id: "baker", title: "Baker" },
        { id: "cook", title: "Cook", percent: 90, leftOut: 2 },
      ]}
    />,
  );
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "Cook90 %2 requirements left out, as “not for me”",
    "Baker10 %",
  ]);
});

it("links evidence without vouching for it, and names where the link leads", () => {
  const urls = [
    "https://example.org/a?b=c",
    "mailto:ann@example.org",
    "javascript:alert(1)",
    "data:text/html,x",
  ];
  render(<SharedSkills areas={areasWith(urls.map((url) => ({ ...piece, url })))} skills={skills} />);
  const links = screen.getAllByRole("link").slice(1);
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["example.org", urls[0]],
    ["ann@example.org", urls[1]],
  ]);
  for (const link of links) expect(link).toHaveAttribute("rel", "nofollow noreferrer ugc");
});

it("shows words as words, and no level where none is shown", () => {
  const text = "<b>bold</b>";
  const [area] = areasWith([{ ...piece, text, date: "2026-05-01", level: 3 }]);
  const hidden = area?.skills.map((skill) => ({ ...skill, level: 0 as const })) ?? [];
  render(<SharedSkills areas={[{ title: "Craft", skills: hidden }]} skills={new Map()} />);
  expect(screen.getByText(text)).toBeVisible();
  expect(screen.getByText("1 May 2026, shows proficient")).toBeVisible();
  expect(screen.queryByText("none")).toBeNull();
  expect(screen.queryByRole("link")).toBeNull();
});

it("tells its owner what each page shows and until when, and ends the one that is meant", () => {
  const share = { id: "a", createdAt: "2026-11-21T08:00:00.000Z", expiresAt: null };
  const scope = { name: "Ann", levels: true, evidence: true, goals: "all" } as const;
  const other = { ...scope, name: "Bo", levels: false, evidence: false, goals: ["cook"] };
  render(
    <ShareList
      shares={[
        { ...share, scope },
        { ...share, id: "b", scope: other, expiresAt: "2026-12-01T08:00:00.000Z" },
      ]}
      roleTitle={(id) => `the ${id}`}
      revoke={vi.fn()}
    />,
  );
  const [first, second] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent("Ann: levels, evidence, readiness for all goals");
  expect(first).toHaveTextContent("until you revoke it");
  expect(second).toHaveTextContent("Bo: readiness for the cook");
  expect(second).toHaveTextContent("until 1 December 2026");
  const button = second && within(second).getByRole("button", { name: /^Revoke the page of Bo/ });
  expect(button?.closest("form")).toHaveFormValues({ share: "b", back: "/me/sharing" });
});

it("draws the best skills and the nearest goal on the card", () => {
  const skill = (id: string, level: 1 | 2 | 3 | 4) => ({ id, title: `Title of ${id}`, level, evidence: [] });
  const areas = [{ title: "Craft", skills: [skill("a", 1), skill("b", 4), skill("c", 2), skill("d", 2)] }];
  const more = [{ title: "Art", skills: [skill("e", 3), skill("f", 1)] }];
  const goals = [
    { id: "baker", title: "Baker", percent: 10, leftOut: 0 },
    { id: "cook", title: "Cook", percent: 90, leftOut: 0 },
  ];
  render(<SharedCard shared={{ name: "Ann", goals, areas: [...areas, ...more] }} />);
  expect(screen.getAllByText(/^Title of/).map((each) => each.textContent)).toEqual(
    ["b", "e", "c", "d", "a"].map((id) => `Title of ${id}`),
  );
  expect(screen.getByText("90 % ready")).toBeVisible();
  expect(screen.getByText("6 skills")).toBeVisible();
});
