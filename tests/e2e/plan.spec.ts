import type { Page } from "@playwright/test";
import ical from "node-ical";
import { formatDay, formatHours } from "@/lib/format";
import { awake, expect, findBarriers, open, setLevel, test } from "./story";

async function addGoal(page: Page, title: string): Promise<void> {
  await page.getByLabel("One more goal").selectOption(title);
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page.getByRole("button", { name: `Remove ${title} from the goals` })).toBeVisible();
}

async function setPace(page: Page, hours: string, from: string): Promise<void> {
  await page.getByLabel("Hours a week", { exact: true }).fill(hours);
  await page.getByLabel("From", { exact: true }).fill(from);
  await page.getByRole("button", { name: "Keep" }).click();
  const words = `With ${formatHours(Number(hours))} a week from ${formatDay(from)} on`;
  await expect(page.getByText(words)).toBeVisible();
}

test("several goals make one plan with days, and each says what it adds", async ({ page }) => {
  await page.goto("/roles/ai-engineer");
  await page.getByRole("button", { name: "Make it a goal" }).click();
  await page.getByRole("link", { name: "One of your goals" }).click();
  await addGoal(page, "AI Architect");
  await expect(
    page.getByText(/^It adds \d+ steps?, about [\d,]+ hours? to the goals before it/),
  ).toBeVisible();
  await setPace(page, "10", "2027-01-04");
  await expect(page.getByText(/, the last one is reached on \d+ \w+ 20\d\d\./)).toBeVisible();
  await expect(page.getByText(/Reached on \d+ \w+ 20\d\d\./)).toHaveCount(2);
  await page.getByRole("button", { name: "Move AI Architect up" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "AI Architect" }).first()).toContainText("1.");
  await page.getByRole("button", { name: "Remove AI Engineer from the goals" }).click();
  await expect(page.getByText(/Reached on/)).toHaveCount(1);
});

test("what if I had more time? The slider answers at once, and keeps nothing", async ({ page }) => {
  await open(page, "/me/plan");
  await addGoal(page, "AI Engineer");
  await setPace(page, "5", "2027-01-04");
  const answer = page.getByRole("status").filter({ hasText: "a week" });
  const slow = await answer.textContent();
  const slider = page.getByRole("slider", { name: /What if/ });
  await slider.focus();
  await page.keyboard.press("End");
  await expect(answer).toContainText("With 40 hours a week");
  expect(await answer.textContent()).not.toBe(slow);
  await page.reload();
  await expect(answer).toContainText("With 5 hours a week");
});

test("the plan goes into a calendar, one event for each step", async ({ page }) => {
  await page.goto("/me/plan");
  await addGoal(page, "AI Engineer");
  await setPace(page, "10", "2027-01-04");
  const href = await page.getByRole("link", { name: "As a calendar file" }).getAttribute("href");
  const response = await page.request.get(href ?? "");
  expect(response.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const events = Object.values(ical.sync.parseICS(await response.text())).filter(
    (each) => each?.type === "VEVENT",
  );
  const steps = await page.locator("details ol > li").count();
  expect(steps).toBeGreaterThan(20);
  expect(events).toHaveLength(steps);
});

test("a calendar program reads the plan at an address of its own, until that is ended", async ({
  page,
  playwright,
}) => {
  await page.goto("/me/plan");
  await addGoal(page, "AI Engineer");
  await setPace(page, "10", "2027-01-04");
  await page.getByRole("button", { name: "An address for my calendar program" }).click();
  const address = await page.getByLabel("Your calendar program finds the plan here").inputValue();
  const program = await playwright.request.newContext();
  const read = await program.get(address);
  expect(await read.text()).toContain("BEGIN:VEVENT");
  const key = address.split("/").at(-1) ?? "";
  const headers = { cookie: `archway=${key}` };
  expect(await (await program.get("/api/v1/me", { headers })).text()).not.toContain("ai-engineer");
  await page.getByRole("button", { name: "End that address" }).click();
  await expect.poll(async () => (await program.get(address)).status()).toBe(404);
  await program.dispose();
});

test("best next steps say why, over all goals", async ({ page }) => {
  await page.goto("/me/plan");
  await addGoal(page, "AI Engineer");
  await addGoal(page, "AI Architect");
  const next = page
    .getByRole("region")
    .or(page.locator("section"))
    .filter({ has: page.getByRole("heading", { name: "Best next steps" }) });
  await expect(next.getByRole("listitem").first()).toContainText(/both of your roles|one of your two roles/);
});

test("the overview tells where one stands, by role, by area and by day", async ({ page }) => {
  await page.goto("/me");
  await expect(page.getByRole("link", { name: "Begin in two minutes" })).toBeVisible();
  await setLevel(page, "python", "expert");
  await page.goto("/me");
  await expect(page.getByText(/^You have set your level in 1 skill\. Nearest to you is/)).toBeVisible();
  await expect(page.getByText(/1 change on 1 day of the last year/)).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "AI Engineer" }).first()).toContainText(
    /\d+ %.*hours left/,
  );
});

test("a first profile takes a starting point and a few questions", async ({ page }) => {
  await page.goto("/me");
  await page.getByRole("link", { name: "Begin in two minutes" }).click();
  await page.getByLabel("I am nearest to a").selectOption("Python developer");
  await page.getByLabel("and want to become a").selectOption("AI Engineer");
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("button", { name: /^Set \d+ levels as these$/ }).click();
  await expect(page.getByText("You have all that a Python developer usually brings.")).toBeVisible();
  const questions = page.getByRole("group", { name: /^Your level of/ });
  await expect.poll(() => questions.count()).toBeGreaterThan(5);
  await expect(page.locator(awake)).toHaveCount(1);
  await questions.first().getByRole("button", { name: "working" }).click();
  await expect(page.getByRole("status").filter({ hasText: "is at working." })).toBeVisible();
  await page.getByRole("link", { name: "See your way to AI Engineer" }).click();
  await expect(page.getByText(/You are [1-9]\d* % ready/)).toBeVisible();
});

const resume = "# CV\n\n- Built services in **Python** and SQL\n- Wrote RAG pipelines\n- Danced <b>tango</b>";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a résumé is read for skills, and levels are asked for, not guessed", async ({ page }) => {
      await page.goto("/me/start");
      await page.getByLabel("Résumé").fill(resume);
      await page.getByRole("button", { name: "Look for skills" }).click();
      const python = page.getByRole("combobox", { name: "Your level of Python", exact: true });
      await expect(python).toHaveValue("");
      await expect(page.getByText("from “RAG”")).toBeVisible();
      await python.selectOption("proficient");
      await page.getByRole("button", { name: "Keep these levels" }).click();
      await expect(page).toHaveURL(/\/me$/);
      await page.goto("/skills/python");
      await expect(page.getByRole("button", { name: "proficient", pressed: true })).toBeVisible();
      await page.goto("/skills/sql");
      await expect(page.getByRole("button", { name: "none", pressed: true })).toBeVisible();
    });
  });
}

test("a résumé that cannot be read says where", async ({ page }) => {
  await page.goto("/me/start");
  await page.getByLabel("Résumé").fill('{"skills": [}');
  await page.getByRole("button", { name: "Look for skills" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /line 1/ })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`plan, overview and first profile are no barriers in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await setLevel(page, "python", "working");
    await page.goto("/me/plan");
    await addGoal(page, "AI Engineer");
    await setPace(page, "10", "2027-01-04");
    for (const path of ["/me/plan", "/me", "/me/start?from=student&role=ai-engineer"]) {
      await page.goto(path);
      expect(await findBarriers(page), path).toEqual([]);
      for (const width of [320, 390, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
      }
    }
  });
}
