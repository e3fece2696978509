import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, setLevel, test } from "./story";

const two = "/compare?roles=ai-engineer,data-engineer";
const four = "/compare?roles=ai-architect,generative-ai-architect,data-engineer,machine-learning-engineer";

const matrix = (page: Page): Locator =>
  page.getByRole("table", { name: "What the roles ask for, side by side" });
const heads = (page: Page): Locator => matrix(page).getByRole("columnheader");

async function add(page: Page, label: string, role: string, button: string): Promise<void> {
  await page.getByRole("combobox", { name: label, exact: true }).selectOption({ label: role });
  await page.getByRole("button", { name: button }).click();
}

test("from the list of roles to two, three and four side by side, in any order, and back to fewer", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Compare AI Engineer with another role" }).click();
  await add(page, "Compare it with", "Data Engineer", "Compare");
  await expect(page).toHaveURL(/\/compare\?roles=ai-engineer,data-engineer$/);
  await expect(heads(page)).toHaveText(["AI Engineer", "Data Engineer"]);
  await add(page, "One more role", "Data Scientist", "Add it");
  await expect(page).toHaveURL(/\?roles=ai-engineer,data-engineer,data-scientist$/);
  await page.getByRole("link", { name: "Move Data Scientist to the left" }).click();
  await expect(heads(page)).toHaveText(["AI Engineer", "Data Scientist", "Data Engineer"]);
  await add(page, "One more role", "AI Architect", "Add it");
  await expect(heads(page)).toHaveCount(4);
  await expect(page.getByLabel("One more role")).toHaveCount(0);
  await page.getByRole("link", { name: "Remove Data Scientist" }).click();
  await expect(heads(page)).toHaveText(["AI Engineer", "Data Engineer", "AI Architect"]);
  await page.goBack();
  await expect(heads(page)).toHaveCount(4);
});

test("the table tells levels and importance by number and word, and what is shared by whom", async ({
  page,
}) => {
  await page.goto(two);
  await expect(matrix(page).getByRole("row", { name: /^Python/ })).toContainText(
    /[1-4] (aware|working|proficient|expert)(core|important|optional)/,
  );
  for (const name of [
    /^Both ask for \d+ skills$/,
    /^Only one asks for \d+ skills$/,
    /^Certifications named/,
  ]) {
    await expect(matrix(page).getByRole("rowheader", { name })).toBeVisible();
  }
  await expect(matrix(page).getByRole("row", { name: /^Median pay/ })).toContainText(/USD.*USD/);
  await expect(page.getByRole("heading", { name: "Demand" })).toBeVisible();
  await page
    .getByRole("group")
    .filter({ hasText: "Responsibilities" })
    .or(page.locator("summary"))
    .first()
    .click();
  const ready = page.getByRole("table", { name: /^How much of each role/ });
  await expect(ready.getByRole("row", { name: /^AI Engineer/ })).toContainText(/\d+ % ready.*hours done/);
});

test("what is equal can be hidden, and the address says so", async ({ page }) => {
  await page.goto("/compare?roles=ai-architect,generative-ai-architect");
  const rows = matrix(page).getByRole("row");
  const all = await rows.count();
  const equal = await matrix(page)
    .getByText(/\bequal$/)
    .count();
  expect(equal).toBeGreaterThan(0);
  await page.getByRole("link", { name: "Hide what is equal" }).click();
  await page.waitForURL(/&show=different$/);
  await expect(matrix(page).getByText(/\bequal$/)).toHaveCount(0);
  expect(await rows.count()).toBeLessThanOrEqual(all - equal);
  await page.getByRole("link", { name: /^Move AI Architect/ }).click();
  await expect(page).toHaveURL(/&show=different#ai-architect$/);
  await page.getByRole("link", { name: "Show what is equal, too" }).click();
  await expect(rows).toHaveCount(all);
});

test("with the keyboard alone a role goes from column to column, and the next key goes on from there", async ({
  page,
}) => {
  await page.goto(four);
  const right = page.getByRole("link", { name: "Move AI Architect to the right" });
  await right.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/#ai-architect$/);
  await expect(heads(page).nth(1)).toHaveText("AI Architect");
  // The browser goes to the place that an address names when it draws the page.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.keyboard.press("Tab");
  await expect(page.locator("th#ai-architect a")).toBeFocused();
  await right.press("Enter");
  await expect(heads(page).nth(2)).toHaveText("AI Architect");
  await page.getByRole("link", { name: "Remove AI Architect" }).press("Enter");
  await page.getByLabel("One more role").focus();
  await page.keyboard.type("Chief AI");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(heads(page).nth(3)).toHaveText("Chief AI Officer");
});

test("a comparison is made, put in order and read on a phone without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto("/compare");
  await page.getByRole("combobox", { name: "Compare", exact: true }).selectOption({ label: "AI Engineer" });
  await add(page, "with", "Data Engineer", "Compare");
  await add(page, "One more role", "Data Scientist", "Add it");
  await expect(heads(page)).toHaveText(["AI Engineer", "Data Engineer"]);
  await page.getByLabel("Two at a time").selectOption({ label: "Data Engineer and Data Scientist" });
  await expect(heads(page)).toHaveText(["Data Engineer", "Data Scientist"]);
  const cells = matrix(page).getByRole("row", { name: /^SQL/ }).getByRole("cell");
  await expect(cells).toHaveCount(2);
  for (const row of await matrix(page)
    .getByRole("row")
    .filter({ has: page.locator("td[data-empty]") })
    .all()) {
    await expect(row).toContainText(/core|important|optional/);
  }
  await page.getByRole("link", { name: "Remove Data Engineer" }).click();
  await expect(heads(page)).toHaveText(["AI Engineer", "Data Scientist"]);
  await expect(page.getByRole("button", { name: "Copy as Markdown" })).toHaveCount(0);
  await context.close();
});

test("the roles stay in sight however far one reads, on a page and on a phone", async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(four);
    await matrix(page).getByRole("row").nth(40).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 600);
    await expect(heads(page).first()).toBeInViewport();
  }
});

test("what one knows is drawn into the table, counts for the hours, and a goal is one press away", async ({
  page,
}) => {
  await page.goto(two);
  const left = matrix(page).getByRole("row", { name: /^The way from nothing/ });
  await expect(left).toContainText(/about [\d,]+ hours/);
  await setLevel(page, "python", "proficient");
  await page.goto("/roles/data-engineer");
  await page.getByRole("button", { name: "Make it a goal" }).click();
  await expect(page.getByRole("link", { name: "One of your goals" })).toBeVisible();
  await page.goto("/roles/ai-engineer");
  await page.getByRole("link", { name: "Compare with your goal" }).click();
  await expect(page).toHaveURL(/roles=ai-engineer,data-engineer$/);
  await expect(matrix(page).getByRole("rowheader", { name: /^Python/ })).toContainText("yours: proficient");
  await expect(matrix(page).getByRole("row", { name: /^Your readiness/ })).toContainText(/\d+ %.*\d+ %/);
  await expect(page.getByText(/Nearest to you is/)).toBeVisible();
  await page.goto("/compare?roles=mlops-engineer");
  await page.getByRole("link", { name: "Beside your goal, Data Engineer" }).click();
  await expect(heads(page)).toHaveText(["MLOps Engineer", "Data Engineer"]);
});

test("an address that is written otherwise, asks for too much or names nothing leads on", async ({
  page,
  request,
}) => {
  const response = await request.get("/compare?roles=AI-Engineer,data-engineer,ai-engineer&show=different", {
    maxRedirects: 0,
  });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toBe(`${two}&show=different`);
  await page.goto("/compare?roles=ai-enginer,data-engineer");
  await page.getByRole("status").getByRole("link", { name: "AI Engineer" }).click();
  await expect(heads(page)).toHaveText(["AI Engineer", "Data Engineer"]);
  await page.goto(`${four},chief-ai-officer`);
  await expect(heads(page)).toHaveCount(4);
  await page.getByRole("link", { name: "Show it instead of Machine Learning Engineer" }).click();
  await expect(heads(page).last()).toHaveText("Chief AI Officer");
  await page.goto("/compare?roles=zzzz");
  await expect(page.getByText("There is no role “zzzz”.")).toBeVisible();
  await page.getByRole("region", { name: "Closest to each other" }).getByRole("link").first().click();
  await expect(heads(page)).toHaveCount(2);
});

test("the table is taken along as a file, or copied", async ({ page, context }) => {
  await page.goto(two);
  const take = async (name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^ai-engineer-and-data-engineer\.(md|csv)$/);
    return readFileSync(await download.path(), "utf8");
  };
  const markdown = await take("As Markdown");
  expect(markdown).toMatch(/^# AI Engineer, Data Engineer\n/);
  expect(await take("As CSV")).toMatch(/^skill,title,area,shared by,ai-engineer level/);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(markdown);
});

test("on paper all roles stand beside each other, without anything to press", async ({ page }) => {
  await page.setViewportSize({ width: 673, height: 986 }); // A4 within its margins
  await page.goto(four);
  await page.emulateMedia({ media: "print" });
  await expect(heads(page)).toHaveCount(4);
  await expect(page.getByRole("link", { name: /^(Move|Remove|Hide|As) / })).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("combobox")).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(673);
});

test("a search engine takes two roles for one page in either order, and does not keep more", async ({
  request,
}) => {
  const head = async (path: string): Promise<string> =>
    (await (await request.get(path)).text()).split("<body")[0] ?? "";
  for (const path of [two, "/compare?roles=data-engineer,ai-engineer&show=different"]) {
    expect(await head(path)).toMatch(
      /<link rel="canonical" href="[^"]*\/compare\?roles=ai-engineer,data-engineer"/,
    );
  }
  expect(await head(four)).toContain('content="noindex, follow"');
});
