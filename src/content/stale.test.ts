import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, minimal, problemsWith, roleFile, withFiles } from "../../tests/fixtures/content-set";

const guest = (reviewed: string): Record<string, string> => ({
  "starts/guest.md": minimal["starts/guest.md"].replace("2026-11-21", reviewed),
});
const isStale = (reviewed: string, today: string): boolean => {
  const { problems } = check(withFiles(guest(reviewed)), today);
  return problems.some(({ file, rule }) => file === "starts/guest.md" && rule === "stale");
};

describe("a review", () => {
  it("is stale when more than 18 months have passed, to the day", () => {
    expect(isStale("2025-05-21", "2026-11-21")).toBe(false);
    expect(isStale("2025-05-20", "2026-11-21")).toBe(true);
    expect(isStale("2024-08-31", "2026-02-28")).toBe(false);
    expect(isStale("2024-08-31", "2026-03-01")).toBe(true);
    expect(isStale("2026-11-21", "2026-11-21")).toBe(false);
    expect(isStale("2030-01-01", "2026-11-21")).toBe(false);
  });

  it("once stale stays stale until somebody looks again", () => {
    const day = fc
      .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (reviewed, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(isStale(reviewed, earlier) && !isStale(reviewed, later)).toBe(false);
        expect(isStale(reviewed, reviewed)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it("is a warning where the day stands, and stops nothing", () => {
    expect(problemsWith(guest("2024-01-31"))).toMatchInlineSnapshot(
      `"starts/guest.md:3:11  warning  last reviewed on 2024-01-31, more than 18 months ago  [stale]"`,
    );
    expect(check(withFiles(guest("2024-01-31"))).content).not.toBeNull();
  });
});

describe("a salary row", () => {
  it("is stale when it is more than three years old, and not left out", () => {
    const row = (year: number, use: string): string =>
      `| US | all | ${year} | base | USD | | | 5 | | | | Cooks | exact | [^book] | ${use} |`;
    const role = roleFile(
      "Cook",
      ...[
        "## Salary",
        "",
        "| Where | Seniority | Year | Basis | Currency | P10 | P25 | Median | P75 | P90 | n | Series | Fit | Source | Use |",
      ],
      ...[`|${" - |".repeat(15)}`, row(2023, "yes"), row(2022, "yes"), row(2021, "no: old")],
      ...[
        "",
        "## Notes",
        "",
        "See [badge](../certifications/badge.md).",
        "",
        "[^book]: [The book](../sources/book.md)",
      ],
    );
    expect(problemsWith({ "roles/cook.md": role })).toMatchInlineSnapshot(`
      "roles/cook.md:21:14  warning  this salary row is of 2022, more than 3 years ago  [stale]"
    `);
  });
});
