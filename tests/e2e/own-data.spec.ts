import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, findBarriers, setLevel, test } from "./story";

/** The export as the link on the page gives it. */
async function takeAway(page: Page): Promise<string> {
  await page.goto("/me/data");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Everything" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("archway.json");
  return readFileSync(await download.path(), "utf8");
}

async function showChanges(page: Page, text: string, mode: "Merge" | "Replace"): Promise<void> {
  await page.goto("/me/data");
  const file = { name: "archway.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel(/A file that was exported/).setInputFiles(file);
  await page.getByRole("radio", { name: mode }).check();
  await page.getByRole("button", { name: "Show what would change" }).click();
}

async function deleteAll(page: Page): Promise<void> {
  await page.goto("/me/data");
  await page.getByRole("checkbox", { name: /Yes, delete everything/ }).check();
  await page.getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByRole("heading", { name: "Everything is deleted" })).toBeVisible();
}

/** A line of the preview: what stands beside its name. */
function lineOf(page: Page, name: string) {
  return page.getByRole("definition").and(page.locator(`dt:text-is("${name}") + dd`));
}

test("what one exports, deletes and brings in again is the same to the byte", async ({ page, context }) => {
  await setLevel(page, "python", "working");
  await setLevel(page, "sql", "aware");
  const before = await takeAway(page);
  await deleteAll(page);
  expect(await context.cookies()).toEqual([]);
  await page.goto("/me/data");
  await expect(page.getByText("Nothing is kept of you.")).toBeVisible();
  await showChanges(page, before, "Merge");
  await expect(lineOf(page, "Added: 2")).toHaveText("Python at working; SQL at aware");
  await page.getByRole("button", { name: "Merge it in" }).click();
  await expect(page.getByRole("status").getByText("The file was brought in.")).toBeVisible();
  expect(await takeAway(page)).toBe(before);
});

test("what a file would change is shown, and nothing is changed by looking", async ({ page }) => {
  await setLevel(page, "python", "proficient");
  await setLevel(page, "sql", "aware");
  const before = await takeAway(page);
  const levels = { python: 1, sql: 2, "prompt-design": 2, juggling: 3 };
  await showChanges(page, JSON.stringify({ archway: { export: 1 }, levels }), "Replace");
  await expect(page.getByRole("heading", { name: "What replacing would change" })).toBeFocused();
  await expect(lineOf(page, "Added: 2")).toHaveText("juggling at proficient; Prompt design at working");
  await expect(lineOf(page, "Raised: 1")).toHaveText("SQL from aware to working");
  await expect(lineOf(page, "Lowered: 1")).toHaveText("Python from proficient to aware");
  await expect(lineOf(page, "Unknown: 1")).toContainText("juggling");
  await page.getByRole("link", { name: "Leave everything as it is" }).click();
  await expect(page.getByRole("button", { name: "Show what would change" })).toBeVisible();
  expect(await takeAway(page)).toBe(before);
});

test("a file that is none is not taken, and the page says why", async ({ page }) => {
  await showChanges(page, '{"archway":{"export":1},"levels":{"python":9}}', "Merge");
  await expect(page.getByRole("alert").getByText("At levels, python:")).toBeVisible();
  await showChanges(page, "{", "Merge");
  await expect(page.getByRole("alert").getByText("The file is not JSON.")).toBeVisible();
});

test("by keyboard: everything goes with a tick and a press", async ({ page }) => {
  await setLevel(page, "python", "working");
  await page.goto("/me/data");
  await page.getByRole("checkbox", { name: /Yes, delete everything/ }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/me\/deleted$/);
  await page.goto("/me/history");
  await expect(page.getByText("Every change that you make will be told here")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a file is looked at, brought in, and everything deleted", async ({ page }) => {
    const file = JSON.stringify({ archway: { export: 1 }, levels: { python: 2 }, hoursPerWeek: 6 });
    await showChanges(page, file, "Merge");
    await expect(lineOf(page, "Added: 1")).toHaveText("Python at working");
    await expect(lineOf(page, "Everything else")).toHaveText(
      "The hours a week and 2 entries of history added",
    );
    expect(await page.context().cookies()).toEqual([]);
    await page.getByRole("button", { name: "Merge it in" }).click();
    await expect(page.getByText("The file was brought in.")).toBeVisible();
    await expect(page.getByText("your level in 1 skill")).toHaveCount(2);
    await deleteAll(page);
    await page.goto("/me");
    await expect(page.getByText("How ready you are for every role will stand here")).toBeVisible();
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`one's own data is no barrier in ${colorScheme}, and never wider than the screen`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await setLevel(page, "python", "working");
    await page.goto("/me/data?refused=unconfirmed");
    await expect(page.getByRole("alert").getByText("Nothing has been deleted")).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await showChanges(page, '{"archway":{"export":1},"levels":{"sql":2}}', "Replace");
    await expect(page.getByRole("button", { name: "Replace what is here" })).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}
