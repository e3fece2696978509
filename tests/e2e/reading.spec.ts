import { expect, findBarriers, pages, test } from "./story";

test("a visitor finds a role and reads what it does, asks for and pays", async ({ page, context }) => {
  await page.goto("/");
  await page
    .getByRole("region", { name: "Roles" })
    .getByRole("link", { name: "AI Architect", exact: true })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "AI Architect" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Responsibilities" })).toBeVisible();
  const skills = page.getByRole("region", { name: "Required skills" });
  await expect(skills.getByRole("row", { name: /^System design expert core/ })).toBeVisible();
  await expect(page.getByText(/United States, senior level: a median of 189k USD/)).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test("a figure that is left out is shown with its reason, and its source with its doubts", async ({
  page,
}) => {
  await page.goto("/roles/ai-architect");
  const row = page.getByRole("listitem").filter({ hasText: "Left out: " }).first();
  await expect(row).toBeVisible();
  await row.getByLabel(/a source with doubts/).click();
  await page
    .getByRole("link", { name: /doubts? about this source/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Doubts" })).toBeVisible();
  await expect(page.getByText("Better:").first()).toBeVisible();
});

test("the roadmap is an ordered list in which every skill finds what it builds on", async ({ page }) => {
  await page.goto("/roles/ai-engineer");
  await page.getByText("The same as a list").click();
  const skills = page.locator(".roadmap-list li");
  expect(await skills.count()).toBeGreaterThan(30);
  const lines = await skills.allInnerTexts();
  const indexOf = (skill: string): number => lines.findIndex((line) => line.startsWith(skill));
  expect(indexOf("Python")).toBeGreaterThan(-1);
  expect(indexOf("Python")).toBeLessThan(indexOf("Embeddings"));
  expect(indexOf("Embeddings")).toBeLessThan(indexOf("Retrieval-augmented generation"));
});

test("every link within the application leads somewhere", async ({ request }) => {
  test.setTimeout(120_000);
  const seen = new Set(["/"]);
  const broken: string[] = [];
  for (const path of seen) {
    const response = await request.get(path);
    if (response.status() !== 200) broken.push(`${path}: ${response.status()}`);
    const html = await response.text();
    for (const [, href = ""] of html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)) {
      const target = href.replaceAll("&amp;", "&").replace(/#.*$/, "");
      // Seen from elsewhere, or beside others, a page is the same again.
      if (!/[?&]from=|roles=.*,/.test(target)) seen.add(target);
    }
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(140);
});

test("an unknown address is not found, and says what was probably meant", async ({ page }) => {
  const response = await page.goto("/skills/retreival-augmented-generation");
  expect(response?.status()).toBe(404);
  await page.getByRole("link", { name: "Retrieval-augmented generation" }).click();
  await expect(page).toHaveURL(/\/skills\/retrieval-augmented-generation$/);
});

for (const path of pages) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${path} has no barriers in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await findBarriers(page)).toEqual([]);
    });
  }

  test(`${path} fits every width`, async ({ page }) => {
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
