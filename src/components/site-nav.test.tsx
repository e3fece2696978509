import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { SiteNav } from "./site-nav";

let path = "/";
vi.mock("next/navigation", () => ({ usePathname: () => path }));

/** What is marked on the page of this path, as "label: mark". */
function marksOn(where: string): string[] {
  path = where;
  const { unmount } = render(<SiteNav />);
  const marks = screen.getAllByRole("link").flatMap((link) => {
    const mark = link.getAttribute("aria-current");
    return mark === null ? [] : `${link.textContent}: ${mark}`;
  });
  unmount();
  return marks;
}

it("marks the list that is read, and the list of the entry that is read", () => {
  expect(marksOn("/skills")).toEqual(["Skills: page"]);
  expect(marksOn("/roles/ai-architect/gap")).toEqual(["Roles: true"]);
});

it("marks nothing on a page outside the lists", () => {
  expect(marksOn("/")).toEqual([]);
  expect(marksOn("/skillsets")).toEqual([]);
});
