import { expect, findBarriers, setLevel, test } from "./story";

test("the way to a role leads directly there, or through a role that is reached sooner", async ({ page }) => {
  await page.goto("/roles/ai-architect/gap");
  await page.getByRole("link", { name: "Ways through other roles" }).click();
  await expect(page).toHaveURL(/\/roles\/ai-architect\/way$/);
  await page.getByLabel("Seen as").selectOption({ label: "Software engineer" });
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(/\/roles\/ai-architect\/way\?from=software-engineer$/);
  await expect(
    page.getByText(/As a Software engineer, AI Architect is about [\d,]+ hours away/),
  ).toBeVisible();
  const ways = page.getByRole("main").getByRole("listitem");
  await expect(ways.first()).toContainText(/^Directly to AI Architect: about [\d,]+ hours/);
  const through = ways.filter({ hasText: "Through AI Engineer" });
  await expect(through).toContainText(
    /about [\d,]+ hours to there, then about [\d,]+ hours; [\d,]+ hours together, \d+ % longer/,
  );
  await expect(through).toContainText(/In the US it pays a median of [\d,]+ USD, from 1 row/);
  // The picture has a line for each, in words that can be selected.
  await expect(page.locator("figure svg text").first()).toBeVisible();
  expect(await page.locator("figure p").count()).toBe(await ways.count());
  const hours = (await through.getByRole("link", { name: /hours to there$/ }).textContent()) ?? "";
  await through.getByRole("link", { name: /hours to there$/ }).press("Enter");
  await expect(page).toHaveURL(/\/roles\/ai-engineer\/gap\?from=software-engineer$/);
  await expect(
    page.getByText(hours.replace("about ", "About ").replace(" to there", " are left")),
  ).toBeVisible();
});

test("where no role lies on the way, it says so and what is nearer", async ({ page }) => {
  await page.goto("/roles/ai-engineer/way?from=python-developer");
  await expect(page.getByText("No role lies on this way")).toBeVisible();
  await page.getByRole("link", { name: "See what is nearer" }).click();
  await expect(page).toHaveURL(/\/become\?from=python-developer$/);
});

test("what should I become? By hours, by readiness, by pay for the hours", async ({ page }) => {
  await page.goto("/roles?from=data-engineer");
  await page.getByRole("link", { name: "What should I become?" }).click();
  await expect(page).toHaveURL(/\/become\?from=data-engineer$/);
  await expect(page.getByText(/As a Data engineer, the nearest is Data Engineer: \d+ % ready/)).toBeVisible();
  const table = page.getByRole("region", { name: "What you could become" });
  const rows = table.getByRole("row");
  const read = async (pattern: RegExp): Promise<number[]> =>
    (await rows.allTextContents()).flatMap((text) => {
      const [, found] = pattern.exec(text) ?? [];
      return found === undefined ? [] : [Number(found.replaceAll(",", ""))];
    });
  await table.getByRole("link", { name: "Ready" }).click();
  await page.waitForURL(/\/become\?from=data-engineer&by=ready$/);
  await expect(table.getByRole("columnheader", { name: /^Ready/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  const ready = await read(/(\d+) %/);
  expect(ready).toEqual([...ready].sort((a, b) => b - a));
  await table.getByRole("link", { name: "Pay for an hour of learning" }).press("Enter");
  await page.waitForURL(/\/become\?from=data-engineer&by=pay$/);
  const pay = await read(/([\d,.]+) USD for each hourmedian/);
  expect(pay.length).toBeGreaterThan(3);
  expect(pay).toEqual([...pay].sort((a, b) => b - a));
  await expect(rows.last()).toContainText("not known: only a proxy");
});

test("what pays off wherever one goes, and what cannot be known", async ({ page }) => {
  await page.goto("/become?from=data-engineer");
  const skills = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "What pays off wherever you go" }) });
  await expect(skills.getByRole("listitem")).toHaveCount(10);
  await expect(skills.getByRole("listitem").first()).toContainText(
    /to aware.*\d+ points for about \d+ hours, asked for by \d+ roles?/,
  );
  const limits = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "What this cannot know" }) });
  await expect(limits).toContainText("Neither says whether anybody will hire you");
  await expect(limits).toContainText("Each of the 8 medians rests on a single row");
  await expect(limits.getByRole("link", { name: "Enterprise AI Architect" })).toBeVisible();
});

test("one's own levels count, and the overview leads there", async ({ page }) => {
  await setLevel(page, "python", "expert");
  await page.goto("/me");
  await page.getByRole("link", { name: "What should I become?" }).click();
  await expect(page.getByText(/From your own levels, the nearest is/)).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a visitor chooses a starting point and reads on", async ({ page }) => {
    await page.goto("/become");
    await expect(page.getByText("Choose the starting point that is nearest to you")).toBeVisible();
    await page.getByLabel("Seen as").selectOption({ label: "Student" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByText(/^.*As a Student, the nearest is/)).toBeVisible();
    const table = page.getByRole("region", { name: "What you could become" });
    await table
      .getByRole("row", { name: /^AI Architect/ })
      .getByRole("link", { name: /hours$/ })
      .click();
    await expect(page).toHaveURL(/\/roles\/ai-architect\/way\?from=student$/);
    await expect(page.getByText(/Through Data Engineer:/)).toBeVisible();
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`ways and prospects are no barriers in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of [
      "/roles/ai-architect/way?from=software-engineer",
      "/become?from=data-engineer&by=pay",
    ]) {
      await page.goto(path);
      expect(await findBarriers(page), path).toEqual([]);
    }
  });
}
