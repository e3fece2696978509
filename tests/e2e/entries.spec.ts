import type { Page } from "@playwright/test";
import { expect, setLevel, test } from "./story";

/** How many ids of a page are there more than once. */
function countDoubleIds(page: Page): Promise<number> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
    return ids.length - new Set(ids).size;
  });
}

test("a reader follows a footnote and comes back to the very place", async ({ page }) => {
  await page.goto("/roles/ai-engineer");
  const note = page.locator("#note-blog");
  const ways = note.locator('[role="doc-backlink"]');
  expect(await ways.count()).toBeGreaterThan(2);
  const mark = page
    .getByRole("listitem")
    .getByLabel(/^Note 1:/)
    .first();
  await mark.click();
  await expect(note.and(page.locator(":target"))).toBeInViewport();
  await note.getByLabel(/in “Responsibilities”/).click();
  await expect(mark.and(page.locator(":target"))).toBeInViewport();
  await expect(mark).toHaveCSS("outline-style", "solid");
});

test("every place that a note leads back to is there, and no place has two names", async ({ page }) => {
  for (const path of ["/roles/ai-architect", "/skills/retrieval-augmented-generation", "/sources/bls-oews"]) {
    await page.goto(path);
    const hrefs = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const marks = await page
      .locator('[role="doc-noteref"][id]')
      .evaluateAll((all) => all.map((each) => `#${each.id}`));
    expect([...(await hrefs('[role="doc-backlink"]'))].sort()).toEqual([...marks].sort());
    expect(await countDoubleIds(page)).toBe(0);
  }
});

test("a doubted source is marked in the text, with the reason one step away", async ({ page }) => {
  await page.goto("/roles/ai-engineer");
  const mark = page.getByLabel(/a source with doubts/).first();
  await expect(mark).toContainText("?");
  await mark.click();
  await expect(page.locator("li:target")).toContainText(/is doubted: /);
});

test("a source says what rests on it and leads to the place", async ({ page }) => {
  await page.goto("/sources");
  const line = page.getByRole("listitem").filter({ hasText: "aijobs.net salary index" });
  const claims = /(\d+) claims/.exec(await line.innerText())?.[1] ?? "no number of";
  await line.getByRole("link").click();
  await expect(page.getByText(`${claims} claims on`)).toBeVisible();
  await page.getByText("AI Engineer", { exact: true }).click();
  const row = page.getByRole("link", { name: /AI Engineer, full time.*mid, 2025/ });
  await row.click();
  await expect(page).toHaveURL(/\/roles\/ai-engineer#cite-/);
  const mark = page.locator("a:target");
  await expect(mark).toBeInViewport();
  await expect(mark).toHaveAccessibleName(/aijobs\.net salary index/);
});

test("a skill's ladder shows where one stands", async ({ page }) => {
  await setLevel(page, "retrieval-augmented-generation", "working");
  const here = page.getByRole("listitem").filter({ hasText: "You are here" });
  await expect(here).toContainText("working");
  await expect(page.getByRole("listitem").filter({ hasText: "reached" })).toContainText("aware");
  await expect(page.getByRole("complementary")).toContainText(/Your level\s*●●○○\s*working/);
});

test("the list of skills leads to an area and says how many roles ask for each", async ({ page }) => {
  await page.goto("/skills");
  await page.getByRole("navigation", { name: "Areas" }).getByRole("link", { name: "Retrieval" }).click();
  await expect(page.getByRole("heading", { name: "Retrieval" })).toBeInViewport();
  const line = page.getByRole("listitem").filter({ hasText: "Retrieval-augmented generation" });
  const roles = /\d+ roles/.exec(await line.innerText())?.[0] ?? "no roles";
  await line.getByRole("link").click();
  await expect(page.getByText(`${roles}, the highest level first.`)).toBeVisible();
});

test("a retired certification is struck, after those that can be taken, with its successor", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Certifications" }).click();
  await page.waitForURL("/certifications");
  await expect(page.getByRole("heading", { level: 1, name: "Certifications" })).toBeVisible();
  const microsoft = page.locator("tbody", { has: page.getByText("Microsoft", { exact: true }) });
  const retired = await microsoft
    .getByRole("row")
    .evaluateAll((rows) => rows.slice(1).map((row) => row.querySelector("s") !== null));
  expect(retired).toEqual([...retired].sort());
  expect(retired.filter(Boolean)).toHaveLength(3);
  await microsoft
    .getByRole("row", { name: /Azure AI Engineer Associate/ })
    .getByRole("link", { name: /AI Apps and Agents/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Azure AI Apps and Agents/);
});

test("a starting point names the roles nearest to it, and leads to the way there", async ({ page }) => {
  await page.goto("/starts");
  const near = page.locator("section", { has: page.getByRole("heading", { name: "Python developer" }) });
  await expect(near.getByRole("listitem")).toHaveCount(3);
  const hours = (await near.getByText(/^about/).allInnerTexts()).map((text) =>
    Number(text.replaceAll(/\D/g, "")),
  );
  expect(hours).toEqual([...hours].sort((a, b) => a - b));
  const first =
    /[\d,]+ hours/.exec(
      await near
        .getByText(/^about/)
        .first()
        .innerText(),
    )?.[0] ?? "no hours";
  await near.getByRole("listitem").first().getByRole("link").click();
  await expect(page.getByText(`About ${first} are left`)).toBeVisible();
});

test("from 1100 px a margin stands beside the text; below, it folds into it", async ({ page }) => {
  const leftOf = async (width: number): Promise<number> => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/skills/python");
    return (await page.getByRole("complementary").boundingBox())?.x ?? NaN;
  };
  expect(await leftOf(1100)).toBeGreaterThan(700);
  expect(await leftOf(1099)).toBeLessThan(100);
});
