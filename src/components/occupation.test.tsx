import { expect, it } from "vitest";
import { smallRole, smallSkill } from "../../tests/fixtures/small-content";
import { describeOccupation } from "./occupation";

const role = smallRole("cook", ["cutting"]);
const skills = new Map([["cutting", smallSkill("cutting")]]);
const [row] = role.salaries;
if (!row) throw new Error("the small role has a salary row");

it("states the percentiles that exist, of bands of this very role", () => {
  const salaries = [
    { ...row, leftOut: null, values: { p25: 80_000, median: 90_000 } },
    { ...row, leftOut: null, where: "GB", currency: "GBP", fit: "proxy" as const },
  ];
  expect(describeOccupation({ ...role, salaries }, skills, "https://a.example")).toMatchObject({
    url: "https://a.example/roles/cook",
    occupationLocation: [{ "@type": "Country", name: "US" }],
    estimatedSalary: [
      {
        "@type": "MonetaryAmountDistribution",
        name: "base pay, US, all levels of seniority",
        currency: "USD",
        duration: "P1Y",
        percentile25: 80_000,
        median: 90_000,
      },
    ],
  });
});

it("says nothing of pay where all of it is borrowed, and gives no address that is not whole", () => {
  const salaries = [{ ...row, leftOut: null, fit: "proxy" as const }];
  const text = JSON.stringify(describeOccupation({ ...role, salaries }, skills, null));
  expect(text).not.toMatch(/estimatedSalary|occupationLocation|"url":"\//);
  expect(text).toContain('"name":"Title of cutting"');
});
