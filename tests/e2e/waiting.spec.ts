import { awake, expect, holdScripts, test } from "./story";

/** Nobody moves until the story says so. */
test.use({ somebody: false });

test("a page that nobody touches is read without starting a script", async ({ page }) => {
  const started: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") started.push(request.url());
  });
  const ahead = page.waitForResponse((response) => response.url().includes("/_data/"));
  await page.goto("/roles/ai-architect");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("AI Architect");
  // What is fetched ahead is here after a second, and has still not been started.
  await ahead;
  await expect(page.locator(awake)).toHaveCount(0);
  expect(started).toEqual([]);
  await page.mouse.move(300, 300);
  await expect(page.locator(awake)).toHaveCount(1);
});

for (const [sign, act] of [
  ["a key", "Tab"],
  ["the keys of the search", "Control+k"],
] as const) {
  test(`${sign} starts the scripts`, async ({ page }) => {
    await page.goto("/skills/sql");
    await page.keyboard.press(act);
    await expect(page.locator(awake)).toHaveCount(1);
  });
}

test("who begins with the keys of the search, and types on, gets what they typed", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("/");
  await page.keyboard.type("kuber");
  await expect(page.getByRole("combobox", { name: "Search" })).toHaveValue("kuber");
  await expect(page.getByRole("option", { name: /Kubernetes/ }).first()).toBeVisible();
});

test("a number at a skill sets its level, also if it is pressed before anything listens", async ({
  page,
}) => {
  const arrive = await holdScripts(page);
  await page.goto("/roles/ai-engineer");
  const level = page.getByRole("group", { name: "Your level of Python", exact: true });
  await level.getByRole("button", { name: "none" }).focus();
  await page.keyboard.press("2");
  await page.keyboard.press("3");
  await expect(page.locator(awake)).toHaveCount(0);
  arrive();
  await expect(page.getByRole("status")).toHaveText(/^Python is at proficient\./);
  await expect(level.getByRole("button", { pressed: true })).toHaveAccessibleName("proficient");
});

test("a slider that is moved before anything listens is answered as well", async ({ page, own }) => {
  const kept = await page.request.put("/api/v1/me/goals/ai-engineer", { headers: own, data: {} });
  expect(kept.status()).toBe(200);
  const arrive = await holdScripts(page);
  await page.goto("/me/plan", { waitUntil: "commit" });
  await page.getByRole("slider", { name: /What if/ }).focus();
  await page.keyboard.press("End");
  await expect(page.locator(awake)).toHaveCount(0);
  arrive();
  await expect(page.getByRole("status").filter({ hasText: "With 40 hours a week" })).toBeVisible();
});

test("a slash in a field is a slash before scripts run, too", async ({ page }) => {
  await page.goto("/search");
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("ci/cd");
  await expect(page.getByRole("searchbox")).toHaveValue("ci/cd");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the first press on a page counts, whether scripts are there for it or not", async ({ page }) => {
  await page.goto("/skills/sql");
  await page.evaluate(() => {
    const levels = [...document.querySelectorAll("button")];
    levels.find((each) => each.textContent.includes("working"))?.click();
  });
  await expect(page.getByRole("button", { name: "working", pressed: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "working", pressed: true })).toBeVisible();
});
