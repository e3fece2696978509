import type { Locator, Page } from "@playwright/test";
import { expect, findBarriers, open, test } from "./story";

const role = "/roles/ai-engineer";

/** Where skills stand in a list, Python among them. */
const lists = ["/skills", "/skills?area=programming", "/starts/student", "/search?q=python&kind=skill"];

function control(page: Page, skill: string): Locator {
  return page.getByRole("group", { name: `Your level of ${skill}`, exact: true });
}

function levelOf(page: Page, skill: string): Locator {
  return control(page, skill).getByRole("button", { pressed: true });
}

test("a level is set where the skill is shown, at once, and is there again later", async ({ page }) => {
  await open(page, role);
  await control(page, "Python").getByRole("button", { name: "working" }).click();
  await expect(page.getByRole("status")).toHaveText(/^Python is at working\./);
  await page.goto(`${role}/gap`);
  await expect(page.getByText(/You are \d+ % ready/)).not.toHaveText(/ 0 % ready/);
  await page.goto("/skills/python");
  await expect(levelOf(page, "Python")).toHaveText("working");
});

for (const place of lists) {
  test(`in the list at ${place} by one press, and by a number on the skill's link`, async ({ page }) => {
    await open(page, place);
    await control(page, "Python").getByRole("button", { name: "aware" }).click();
    await expect(levelOf(page, "Python")).toHaveAccessibleName("aware");
    await expect(page.getByRole("status")).toHaveText(/^Python is at aware\./);
    await page.getByRole("link", { name: "Python", exact: true }).first().focus();
    await page.keyboard.press("3");
    await expect(page.getByRole("status")).toHaveText(/^Python is at proficient\./);
    await page.reload();
    await expect(levelOf(page, "Python")).toHaveAccessibleName("proficient");
  });
}

test("the best next step of the plan is done by one press", async ({ page }) => {
  await open(page, "/me/plan");
  await page.getByLabel("One more goal").selectOption("AI Engineer");
  await page.getByRole("button", { name: "Add it" }).click();
  const section = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Best next steps" }) });
  const best = section.getByRole("listitem").first();
  const words = (await best.textContent()) ?? "";
  await best.getByRole("button", { name: /^I am at/ }).click();
  // Beside the ends at other paces, which are a status of their own.
  await expect(page.getByRole("status").filter({ hasText: / is at \w+\./ })).toBeVisible();
  await expect(best).not.toHaveText(words);
});

test("one press takes it back", async ({ page }) => {
  await open(page, role);
  await control(page, "Python").getByRole("button", { name: "expert" }).click();
  await expect(page.getByRole("status")).toHaveText(/^Python is at expert\./);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("status")).toHaveText(/^Python is at none\./);
  await page.reload();
  await expect(levelOf(page, "Python")).toHaveAccessibleName("none");
});

test("by keyboard a number sets the skill in focus, in a table and in the picture", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(role);
  await control(page, "Prompt design").getByRole("button", { name: "none" }).focus();
  await page.keyboard.press("3");
  await expect(levelOf(page, "Prompt design")).toHaveAccessibleName("proficient");
  await expect(page.getByRole("status")).toHaveText(/^Prompt design is at proficient\./);
  const card = page.locator("figure.roadmap [data-card=python]");
  await card.focus();
  await page.keyboard.press("4");
  await expect(page.getByRole("status")).toHaveText(/^Python is at expert\./);
  await expect(card).toHaveAccessibleName(/, done$/);
  await expect(levelOf(page, "Python")).toHaveAccessibleName("expert");
});

test("in a long list a skill is two stops of the tab key, its link and its level", async ({ page }) => {
  await open(page, "/skills");
  await page.getByRole("link", { name: "Python", exact: true }).first().focus();
  await page.keyboard.press("Tab");
  await expect(levelOf(page, "Python")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText(/^Python is at aware\./);
  await expect(levelOf(page, "Python")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("li a:focus")).not.toHaveText("Python");
});

test("what the server does not keep is taken back, with what one can do", async ({ page, context }) => {
  await open(page, "/skills/sql");
  await context.setOffline(true);
  await control(page, "SQL").getByRole("button", { name: "working" }).click();
  await expect(page.getByRole("status")).toHaveText(/^SQL stays at none: The server cannot be reached\./);
  await expect(levelOf(page, "SQL")).toHaveText("none");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("status")).toHaveText(/^SQL is at working\./);
});

test("two pages of one person lose nothing", async ({ page, context }) => {
  await open(page, "/skills/sql");
  await control(page, "SQL").getByRole("button", { name: "working" }).click();
  await expect(page.getByRole("status")).toHaveText(/^SQL is at working\./);
  const other = await context.newPage();
  await Promise.all([open(page, role), open(other, role)]);
  await control(page, "Python").getByRole("button", { name: "working" }).click();
  await control(other, "Prompt design").getByRole("button", { name: "aware" }).click();
  await expect(page.getByRole("status")).toHaveText(/^Python is at working\./);
  await expect(other.getByRole("status")).toHaveText(/^Prompt design is at aware\./);
  await page.reload();
  for (const [skill, level] of [
    ["SQL", "working"],
    ["Python", "working"],
    ["Prompt design", "aware"],
  ] as const) {
    await expect(levelOf(page, skill)).toHaveAccessibleName(level);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a press is a form, and comes back to the page", async ({ page }) => {
    await page.goto(role);
    await control(page, "Python").getByRole("button", { name: "working" }).click();
    await expect(page).toHaveURL(new RegExp(`${role}#skills$`));
    await expect(levelOf(page, "Python")).toHaveAccessibleName("working");
  });

  for (const place of lists) {
    test(`so it is in the list at ${place}`, async ({ page }) => {
      await page.goto(place);
      await control(page, "Python").getByRole("button", { name: "working" }).click();
      await expect(page).toHaveURL(new RegExp(`${place.replace("?", "[?]")}(#|$)`));
      await expect(levelOf(page, "Python")).toHaveAccessibleName("working");
    });
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`what became of a press is no barrier in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, role);
    await control(page, "Python").getByRole("button", { name: "working" }).click();
    await expect(page.getByRole("status")).toHaveText(/^Python is at working\./);
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
