import { expect, test } from "./story";

test("a printed skill is whole: answers open, addresses in full, no navigation", async ({ page }) => {
  await page.goto("/skills/retrieval-augmented-generation");
  await expect(page.getByText(/Cost and latency grow/)).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/Cost and latency grow/)).toBeVisible();
  for (const name of ["Main", "On this page"]) {
    await expect(page.getByRole("navigation", { name })).toBeHidden();
  }
  await expect(page.getByRole("group", { name: /Your level/ })).toBeHidden();
  const after = await page
    .getByRole("link", { name: "GraphRAG" })
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(after).toContain("https://github.com/microsoft/graphrag");
  await expect(page.getByText("Notes and sources").last()).toBeVisible();
});

test("a printed role cuts no row in two and fits the sheet", async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 986 }); // A4 within its margins
  await page.goto("/roles/ai-engineer");
  await page.emulateMedia({ media: "print" });
  const cut = await page
    .locator("tr, li, figure")
    .evaluateAll((all) => all.filter((each) => getComputedStyle(each).breakInside !== "avoid").length);
  expect(cut).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673);
});

test("a printed way has a box to tick at every step", async ({ page }) => {
  await page.goto("/roles/ai-engineer/gap");
  const steps = page.getByRole("listitem").filter({ hasText: "☐" });
  await expect(steps.first().getByText("☐")).toBeHidden();
  const buttons = await page.getByRole("button", { name: /^I am at/ }).count();
  await page.emulateMedia({ media: "print" });
  await expect(steps).toHaveCount(buttons);
  await expect(steps.first().getByText("☐")).toBeVisible();
  await expect(page.getByRole("button", { name: /^I am at/ })).toHaveCount(0);
});
