import type { Locator, Page } from "@playwright/test";
import { expect, findBarriers, setLevel, test } from "./story";

function row(page: Page, words: string): Locator {
  return page.getByRole("listitem").filter({ has: page.getByText(words, { exact: true }) });
}

test("each change is told in words, and taken back with a press", async ({ page }) => {
  await setLevel(page, "python", "aware");
  await setLevel(page, "python", "working");
  await page.goto("/me/history");
  const raised = row(page, "Python from aware to working");
  await expect(row(page, "Python from none to aware").getByText("Changed again since")).toBeVisible();
  await raised.getByRole("button", { name: "Undo" }).click();
  await expect(raised.getByText("Undone")).toBeVisible();
  await expect(row(page, "Taken back: Python from working to aware")).toBeVisible();
  await expect(row(page, "Python from none to aware").getByRole("button", { name: "Undo" })).toBeVisible();
  await page.goto("/skills/python");
  await expect(page.getByRole("button", { name: "aware", pressed: true })).toBeVisible();
});

test("what was done together is undone together, by keyboard", async ({ own, page }) => {
  await setLevel(page, "sql", "aware");
  const answer = await page.request.put("/api/v1/me/levels", {
    headers: own,
    data: { levels: { python: 2, sql: 3 } },
  });
  expect(answer.status()).toBe(200);
  await page.goto("/me/history");
  const together = page.getByRole("listitem").filter({ hasText: "2 changes together" }).first();
  await together.getByRole("button", { name: "Undo" }).focus();
  await page.keyboard.press("Enter");
  await expect(together.getByText("Taken back: 2 changes together")).toBeVisible();
  await page.goto("/api/v1/me");
  await expect(page.locator("body")).toContainText('"levels":{"sql":1}');
});

test("a long history is told in parts", async ({ own, page }) => {
  await setLevel(page, "sql", "aware");
  for (let count = 0; count < 41; count += 1) {
    await page.request.put("/api/v1/me/levels/python", { headers: own, data: { level: 1 + (count % 2) } });
  }
  await page.goto("/me/history");
  await expect(page.getByText("SQL from none to aware")).toHaveCount(0);
  await page.getByRole("link", { name: "Earlier" }).click();
  await expect(page.getByText("SQL from none to aware")).toBeVisible();
  await expect(page.getByRole("link", { name: "Earlier" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo: SQL" }).click();
  await expect(page).toHaveURL(/before=/);
  await expect(row(page, "SQL from none to aware").getByText("Undone")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a change is taken back, and what cannot be says why", async ({ page }) => {
    await setLevel(page, "python", "working");
    await page.goto("/me/history");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(row(page, "Python from none to working").getByText("Undone")).toBeVisible();
    await page.goto("/me/history?refused=changed");
    await expect(page.getByRole("alert")).toHaveText(/changed again since/);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the history is no barrier in ${colorScheme}, and never wider than the screen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await setLevel(page, "python", "working");
    await page.goto("/me/history");
    expect(await findBarriers(page)).toEqual([]);
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}
