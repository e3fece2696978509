import { expect, open, readReadiness, setLevel, test } from "./story";

test("setting a level raises one's readiness in every role that asks for the skill", async ({ page }) => {
  await page.goto("/roles/ai-engineer/gap");
  const before = await readReadiness(page);
  await setLevel(page, "python", "expert");
  await page.goto("/roles/ai-engineer/gap");
  expect(await readReadiness(page)).toBeGreaterThan(before);
  await page.goto("/roles/ai-architect/gap");
  expect(await readReadiness(page)).toBeGreaterThan(0);
});

test("a step that one can do already leaves the gap", async ({ page }) => {
  await open(page, "/roles/ai-engineer/gap?from=python-developer");
  const name =
    (await page
      .getByRole("button", { name: /^I am at/ })
      .first()
      .getAttribute("aria-label")) ?? "";
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.getByRole("status")).toHaveText(/ is at \w+\./);
  await expect(page.getByRole("button", { name, exact: true })).toHaveCount(0);
  await expect(page).toHaveURL(/from=python-developer$/);
});

test("a starting point is counted in without keeping anything", async ({ page, context }) => {
  await page.goto("/roles/enterprise-ai-architect/gap");
  await page.getByLabel("Seen as").selectOption("Python developer");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText(/As a Python developer you are/)).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test("the first thing that is kept makes an anonymous person, known by one guarded cookie", async ({
  page,
  context,
}) => {
  await setLevel(page, "git", "working");
  const cookies = await context.cookies();
  expect(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
    { name: "archway", httpOnly: true, sameSite: "Lax" },
  ]);
});

test("two people do not see each other's levels", async ({ page, browser }) => {
  await setLevel(page, "sql", "proficient");
  const other = await browser.newContext();
  const otherPage = await other.newPage();
  await otherPage.goto("/skills/sql");
  await expect(otherPage.getByRole("button", { name: "none", pressed: true })).toBeVisible();
  await other.close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a level can be set, and the gap follows", async ({ page }) => {
    await page.goto("/roles/ai-engineer/gap");
    const before = await readReadiness(page);
    await setLevel(page, "python", "proficient");
    await page.goto("/roles/ai-engineer/gap");
    expect(await readReadiness(page)).toBeGreaterThan(before);
  });

  test("a question shows its answer", async ({ page }) => {
    await page.goto("/skills/retrieval-augmented-generation");
    const answer = page.getByText(/Cost and latency grow/);
    await expect(answer).toBeHidden();
    await page.getByText(/Why does a longer context window/).click();
    await expect(answer).toBeVisible();
  });
});
