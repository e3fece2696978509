import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { buildCatalogue } from "@/domain/catalogue";
import { smallContent } from "../../tests/fixtures/small-content";
import { ClaimList } from "./claims";

const claims = buildCatalogue(smallContent(), "v1").claims.get().get("survey") ?? [];

it("counts what rests on a source and leads to every place", () => {
  render(<ClaimList claims={claims} />);
  expect(
    screen.getByText(`${claims.length} claims on 6 pages. Each leads to the place where it is made.`),
  ).toBeVisible();
  const places = screen.getAllByRole("link", { hidden: true }).map((link) => link.getAttribute("href"));
  expect(places.filter((place) => place?.includes("#cite-"))).toHaveLength(claims.length);
  expect(new Set(places).size).toBe(places.length);
});

it("says of a row of pay what it counts, and why it is left out", () => {
  render(<ClaimList claims={claims} />);
  const [cook] = screen.getAllByRole("group");
  if (!cook) throw new Error("the role comes first");
  const row = within(cook).getByRole("link", { hidden: true, name: /Architects: US, all levels, 2025/ });
  expect(row.closest("li")).toHaveTextContent(/base pay, USD · left out: too old$/);
});

it("says so when nothing rests on a source", () => {
  render(<ClaimList claims={[]} />);
  expect(screen.getByText("Nothing cites it at present.")).toBeVisible();
});
