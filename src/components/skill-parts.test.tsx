import { render, screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { Role } from "@/domain/content";
import { smallRole, smallSkill } from "../../tests/fixtures/small-content";
import { Ladder } from "./ladder";
import { NeededBy } from "./skill-parts";
import { Questions, Resources } from "./skill-practice";

const skill = smallSkill("cutting");
const notes = { citations: [], sources: new Map() };

it("shows on the ladder where one stands, what is reached and what it takes in all", () => {
  render(<Ladder skill={skill} notes={notes} level={2} />);
  const [first, second, third] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent(/aware.*2.5 hours.*reached/);
  expect(second).toHaveTextContent(/working.*about 20 hours.*22.5 hours in all.*You are here/);
  expect(second).toHaveAttribute("aria-current", "step");
  expect(third).not.toHaveTextContent(/reached|You are here/);
});

it("puts the roles that ask for the highest level first, the important ones before the optional", () => {
  const asking = (id: string, change: Partial<Role["requirements"][number]>): Role => {
    const role = smallRole(id, ["cutting"]);
    return { ...role, requirements: role.requirements.map((each) => ({ ...each, ...change })) };
  };
  const roles = [
    asking("a", { level: 2, importance: "optional" }),
    asking("b", { level: 1, importance: "core" }),
    asking("c", { level: 2, importance: "core" }),
    smallRole("d", []),
  ];
  render(<NeededBy skill={skill} roles={roles} />);
  const titles = screen.getAllByRole("link").map((link) => link.textContent);
  expect(titles).toEqual(["Title of c", "Title of a", "Title of b"]);
});

it("groups what to learn from by the level it leads to", () => {
  render(
    <Resources
      skill={skill}
      finished={[
        { skill: skill.id, url: "https://example.org/book", finishedAt: "2026-11-21T10:00:00.000Z" },
      ]}
      action={vi.fn()}
    />,
  );
  const [aware, working] = screen.getAllByRole("list");
  if (!aware || !working) throw new Error("there are two groups");
  expect(screen.getByRole("heading", { level: 3, name: /aware/ })).toBeVisible();
  expect(within(aware).getByRole("listitem")).toHaveTextContent(/Book.*book, free · about 3 hours/);
  expect(within(working).getByRole("listitem")).toHaveTextContent(/Course.*course, paid$/);
  expect(screen.getByRole("button", { name: "Finished: Book" })).toHaveAttribute("aria-pressed", "true");
  expect(screen.getByRole("button", { name: "Finished: Course" })).toHaveAttribute("aria-pressed", "false");
});

it("folds the answer of a question", () => {
  render(<Questions skill={skill} notes={notes} />);
  expect(screen.getByText(/Why\?/)).toBeVisible();
  expect(screen.getByText(/Because\./)).not.toBeVisible();
});
