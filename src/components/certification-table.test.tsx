import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Certification } from "@/domain/content";
import { smallContent } from "../../tests/fixtures/small-content";
import { CertificationTable } from "./certification-table";

const { certifications, roles } = smallContent();

it("puts what can be taken first, and strikes what is retired, with what is nearest today", () => {
  const [retired] = certifications;
  if (!retired) throw new Error("the small content has a certification");
  const active: Certification = { ...retired, id: "zeal", title: "Zeal", status: "active", retiredOn: null };
  const link = { type: "link", to: { kind: "certification", id: "zeal" }, children: [] } as const;
  const withSuccessor: Certification = { ...retired, summary: [{ ...link, children: [] }] };
  render(<CertificationTable certifications={[withSuccessor, active]} roles={roles} />);
  const rows = screen.getAllByRole("row").map((row) => row.textContent);
  expect(rows).toEqual([
    "CertificationCodeCostValid forNamed by",
    "Guild",
    "ZealD-1165 USD3 years",
    "Title of diplomaRetired on 31 March 2026; nearest today: Zeal.D-1165 USD3 yearsNamed by Title of cook",
  ]);
  expect(screen.getByRole("link", { name: "Title of diploma" }).closest("s")).not.toBeNull();
});
