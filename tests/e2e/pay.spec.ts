import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./story";

const roles = readdirSync("content/roles").map((file) => file.replace(/\.md$/, ""));

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader sees what a role is paid, and opens the same as a table", async ({ page }) => {
    await page.goto("/roles/ai-architect");
    const states = page.getByRole("figure").getByRole("region", { name: "United States" });
    await expect(states.getByRole("img", { name: /^Consensus: .*median 188,700/ })).toBeVisible();
    await expect(page.getByRole("table").getByText("258,125")).toHaveCount(0);
    await page.getByText("The same as a table").click();
    const row = page.getByRole("row", { name: /^United States, senior level, base pay, USD/ });
    await expect(row.getByRole("cell", { name: "188,700" })).toBeVisible();
  });
});

test("where no series exists, the picture says so and names the nearest", async ({ page }) => {
  await page.goto("/roles/chief-ai-officer");
  const canada = page.getByRole("region", { name: "Canada" });
  await expect(canada.getByText("No series exists for this role; the nearest is")).toBeVisible();
  await expect(canada.getByText(/^Computer and information systems managers/)).toBeVisible();
});

test("a row's note is one press away", async ({ page }) => {
  await page.goto("/roles/ai-architect");
  const row = page.getByRole("listitem").filter({ hasText: "Left out: twelve rows" });
  await row.getByRole("link", { name: /^Note / }).click();
  await expect(page.locator(":target")).toBeInViewport();
});

test("on paper the table is open", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/roles/ai-architect");
  await expect(page.getByRole("table", { name: /Every row/ })).toBeVisible();
});

/** What cannot be read in the pictures of pay: words that meet, leave the page or are too small. */
function findUnreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    const words = [
      ...document.querySelectorAll(
        "figure:not(.roadmap) svg text, figure section li > div:first-child, figure h4",
      ),
    ]
      .map((element) => ({ element, text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    for (const [index, { element, text, box }] of words.entries()) {
      if (box.left < 0 || box.right > innerWidth) problems.push(`${text} leaves the page`);
      if (parseFloat(getComputedStyle(element).fontSize) < 12) problems.push(`${text} is too small`);
      for (const other of words.slice(index + 1)) {
        const meet =
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 0.5 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 3;
        if (meet) problems.push(`${text} meets ${other.text}`);
      }
    }
    return problems;
  });
}

for (const width of [320, 390, 820, 1440]) {
  test(`every role's pay can be read at a width of ${width}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 900 });
    for (const role of roles) {
      await page.goto(`/roles/${role}`);
      expect(await findUnreadable(page), role).toEqual([]);
      expect(await page.locator("figure svg text").count()).toBeGreaterThan(5);
    }
  });
}
