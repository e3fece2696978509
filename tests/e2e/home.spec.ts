import { expect, findBarriers, test } from "./story";

test("a visitor says where they stand and where they want to go, and is shown the way", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Where you stand").selectOption({ label: "Data engineer" });
  await page.getByLabel("Where you want to go").selectOption({ label: "Generative AI Architect" });
  await page.getByRole("button", { name: "Show the way" }).click();
  await expect(page).toHaveURL(/\?from=data-engineer&to=generative-ai-architect$/);
  const answer = page.getByRole("region", { name: /^About [\d,]+ hours$/ });
  await expect(answer).toContainText(
    /As a Data engineer you are \d+ % ready for the role of Generative AI Architect/,
  );
  await expect(answer.getByRole("listitem").first()).toBeVisible();
  const hours = await answer.getByRole("heading").innerText();
  await page.getByRole("link", { name: "See the whole way and make it yours" }).click();
  await expect(page).toHaveURL(/\/roles\/generative-ai-architect\/gap\?from=data-engineer$/);
  await expect(page.getByText(hours)).toBeVisible();
});

test("the way is shown without JavaScript too", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  await page.getByLabel("Where you want to go").selectOption({ label: "MLOps Engineer" });
  await page.getByRole("button", { name: "Show the way" }).click();
  await expect(page.getByText(/ready for the role of MLOps Engineer/)).toBeVisible();
  await context.close();
});

test("roles are narrowed down and put in order, and the address can be sent to somebody", async ({
  page,
}) => {
  await page.goto("/roles");
  const rows = page.getByRole("region", { name: "Roles" }).getByRole("row");
  const all = await rows.count();
  expect(all).toBeGreaterThanOrEqual(18);
  await page.getByLabel("Family").selectOption("engineering");
  await page.getByLabel("Asks for the skill").selectOption({ label: "Kubernetes" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText(/^\d+ roles? of \d+ fit/)).toBeVisible();
  expect(await rows.count()).toBeLessThan(all);
  await expect(page.getByRole("rowheader", { name: /MLOps Engineer/ })).toBeVisible();
  await page.getByRole("link", { name: /^Median pay/ }).click();
  await expect(page).toHaveURL(/family=engineering.*skill=kubernetes.*sort=pay/);
  await expect(page.getByRole("columnheader", { name: /^Median pay/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await page.getByRole("link", { name: "all roles" }).click();
  await expect(rows).toHaveCount(all);
});

test("the list of roles says what each is, and is seen from where the picker stands", async ({ page }) => {
  await page.goto("/");
  const list = page.getByRole("region", { name: "Roles" });
  await expect(list.getByRole("columnheader", { name: /^The way from Python developer/ })).toBeVisible();
  const answer = await page.getByRole("heading", { name: /^About [\d,]+ hours$/ }).innerText();
  const row = list.getByRole("row", { name: /^AI Engineer/ });
  await expect(row).toContainText(answer.replace("About ", ""));
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Roles" }).click();
  await expect(row).toContainText("An AI Engineer builds the part of a product that uses a model");
});

for (const width of [390, 1280]) {
  test(`pay can be compared down the list by eye, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/roles?sort=pay");
    const list = page.getByRole("region", { name: "Roles" });
    expect(await list.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
    const rows = list.getByRole("row").filter({ has: page.getByRole("rowheader") });
    const medians = (await rows.allInnerTexts()).map((text) => Number(/\b(\d+)k\b/.exec(text)?.[1]));
    const strokes = await rows
      .locator("line.stroke-ink")
      .evaluateAll((lines) => lines.map((each) => each.getBoundingClientRect().left));
    expect(strokes).toHaveLength(medians.length);
    expect(strokes).toEqual(strokes.toSorted((a, b) => b - a));
    const [left = 0, right = 0] = [strokes.at(-1), strokes[0]];
    const [low = 0, high = 0] = [medians.at(-1), medians[0]];
    const nought = left - ((right - left) * low) / (high - low);
    const axis = await list.getByText("0", { exact: true }).boundingBox();
    expect(Math.abs((axis?.x ?? 0) + (axis?.width ?? 0) / 2 - nought)).toBeLessThan(6);
  });
}

test("the map shows a role's ways when it is focused, and leads to it", async ({ page }) => {
  await page.goto("/roles");
  const map = page.getByRole("group", { name: "Map of the roles" });
  const place = map.getByRole("link", { name: "AI Engineer", exact: true });
  const hours = map
    .locator(".map-place")
    .filter({ has: page.getByRole("link", { name: "AI Engineer", exact: true }) })
    .locator(".map-ways text")
    .first();
  await expect(hours).toBeHidden();
  await place.focus();
  await expect(hours).toBeVisible();
  await expect(hours).toHaveText(/hours$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/roles\/ai-engineer$/);
});

test("a chosen theme is kept, and is there before the page is drawn", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole("radio", { name: "dark" }).check();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.goto("/roles");
  expect(await ground()).toBe(dark);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("radio", { name: "system" }).check();
  expect(await ground()).toBe(light);
});
