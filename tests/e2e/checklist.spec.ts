import { readFile as readFileAsText } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, findBarriers, open, readReadiness, setLevel, test } from "./story";

const gap = "/roles/ai-engineer/gap";

function steps(page: Page): Locator {
  return page.locator("li[id^=step-]");
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: label, exact: true }).selectOption(option);
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(/\?/);
}

test("the steps can be narrowed down and put in another order, and the address says how", async ({
  page,
}) => {
  await page.goto(gap);
  const all = await steps(page).count();
  await choose(page, "Show", "what can be begun now");
  await expect(page).toHaveURL(/show=open/);
  const open = await steps(page).count();
  expect(open).toBeGreaterThan(0);
  expect(open).toBeLessThan(all);
  await expect(page.getByText("Can be begun now.")).toHaveCount(open);
  await page.goto(`${gap}?by=area`);
  await expect(page.getByRole("heading", { level: 3, name: /^Programming/ })).toBeVisible();
  await expect(steps(page)).toHaveCount(all);
  await page.goto(`${gap}?by=stage`);
  await expect(page.getByRole("heading", { level: 3, name: /^Foundations/ })).toBeVisible();
  await expect(steps(page)).toHaveCount(all);
  await page.goto(`${gap}?importance=core`);
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(1);
});

test("read stage by stage, every step finds what it builds on", async ({ page }) => {
  await page.goto(`${gap}?by=stage`);
  const ids = await steps(page).evaluateAll((items) => items.map(({ id }) => id));
  const place = (id: string): number => ids.indexOf(id);
  expect(place("step-python-1")).toBeGreaterThan(-1);
  expect(place("step-python-1")).toBeLessThan(place("step-python-2"));
  expect(place("step-embeddings-2")).toBeLessThan(place("step-retrieval-augmented-generation-2"));
});

test("a skill that is not for me is left out, shown as left out, and never counts as done", async ({
  page,
}) => {
  await page.goto(gap);
  const before = await readReadiness(page);
  await page.goto("/skills/prompt-design");
  await page.getByRole("button", { name: "Not for me" }).click();
  await expect(page.getByRole("button", { name: "Not for me" })).toHaveAttribute("aria-pressed", "true");
  await page.goto(gap);
  await expect(page.getByText("1 requirement left out, as you chose.")).toBeVisible();
  expect(await readReadiness(page)).toBe(before);
  await page.goto("/skills/prompt-design");
  await page.getByRole("button", { name: "Not for me" }).click();
  await expect(page.getByRole("button", { name: "Not for me" })).toHaveAttribute("aria-pressed", "false");
});

test("a resource is ticked off in the gap, and is ticked at the skill as well", async ({ page }) => {
  await page.goto(gap);
  const step = page.locator("#step-python-1");
  await step.locator("summary").click();
  const tick = step.getByRole("button", { name: /^Finished: / }).first();
  const name = (await tick.getAttribute("aria-label")) ?? "";
  await tick.click();
  await expect(page.getByRole("button", { name, exact: true }).first()).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await page.goto("/skills/python");
  await expect(page.getByRole("button", { name, exact: true })).toHaveAttribute("aria-pressed", "true");
});

test("a note and evidence are kept at the skill and shown in the gap, as the text that they are", async ({
  page,
}) => {
  await page.goto("/skills/python");
  await page.getByLabel("Note").fill("Read chapter <b>4</b>\nagain");
  await page.getByRole("button", { name: "Keep the note" }).click();
  await expect(page).toHaveURL(/#yours$/);
  await expect(page.getByLabel("Note")).toHaveValue("Read chapter <b>4</b>\nagain");
  await page.getByText("Add evidence").click();
  await page.getByLabel("What you did").fill("Wrote a <script>alert(1)</script> parser");
  await page.getByLabel(/^Where it can be seen/).fill("https://example.org/parser");
  await page.getByLabel("The level that it shows").selectOption("working");
  await page.getByRole("button", { name: "Add it" }).click();
  await expect(page.getByText("Wrote a <script>alert(1)</script> parser")).toBeVisible();
  await expect(page.getByRole("link", { name: "https://example.org/parser" })).toBeVisible();
  await page.goto(gap);
  await page.locator("#step-python-1 summary").click();
  await expect(page.locator("#step-python-1")).toContainText("Read chapter <b>4</b>");
  await expect(page.locator("#step-python-1")).toContainText("Evidence: Wrote a <script>");
  await page.goto("/skills/python");
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText(/^Wrote a/)).toHaveCount(0);
});

async function readFile(page: Page, link: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: link, exact: true }).click();
  const file = await download;
  const text = await readFileAsText(await file.path(), "utf8");
  return { name: file.suggestedFilename(), text };
}

/** The list as it is narrowed down on the page is in both files, with what was written about it. */
async function takeAlong(page: Page): Promise<void> {
  await page.goto("/skills/python");
  await page.getByLabel("Note").fill("Read chapter 4");
  await page.getByRole("button", { name: "Keep the note" }).click();
  await expect(page).toHaveURL(/#yours$/);
  await page.goto(`${gap}?by=area&show=open`);
  const numbers = await steps(page).evaluateAll((items) => items.map((item) => item.getAttribute("value")));
  const groups = await page.getByRole("heading", { level: 3 }).count();
  const markdown = await readFile(page, "Markdown");
  expect(markdown.name).toBe("way-to-ai-engineer.md");
  expect([...markdown.text.matchAll(/^- \[ \] (\d+)\./gm)].map(([, number]) => number)).toEqual(numbers);
  expect([...markdown.text.matchAll(/^## /gm)]).toHaveLength(groups);
  expect(markdown.text).toContain("  > Read chapter 4");
  const table = await readFile(page, "CSV");
  expect(table.name).toBe("way-to-ai-engineer.csv");
  expect(table.text.trimEnd().split(/\r\n/)).toHaveLength(numbers.length + 1);
  expect(table.text).toContain("Read chapter 4");
}

test("the list as it is shown is taken along as a file, with what was written about it", async ({ page }) => {
  await takeAlong(page);
});

test("raising a level offers what it builds on, and one press takes the offer", async ({ page }) => {
  await open(page, "/skills/embeddings");
  await page
    .getByRole("group", { name: /Your level of/ })
    .getByRole("button", { name: "working" })
    .click();
  await page
    .getByRole("status")
    .getByRole("button", { name: /builds on, too$/ })
    .click();
  await expect(page.getByRole("status").getByRole("button", { name: /builds on, too$/ })).toHaveCount(0);
  await page.goto("/skills/python");
  await expect(page.getByRole("button", { name: "working", pressed: true })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list is taken along as well", async ({ page }) => {
    await takeAlong(page);
  });

  test("all of it works as plain forms", async ({ page }) => {
    await setLevel(page, "embeddings", "working");
    await page.getByRole("button", { name: "I have these, too" }).click();
    await expect(page.getByRole("button", { name: "I have these, too" })).toHaveCount(0);
    await page.getByRole("button", { name: "I’m learning this" }).click();
    await expect(page.getByRole("button", { name: "I’m learning this" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await page.getByLabel("Note").fill("By hand");
    await page.getByRole("button", { name: "Keep the note" }).click();
    await expect(page.getByLabel("Note")).toHaveValue("By hand");
    await page.goto(`${gap}?from=student`);
    await choose(page, "Show", "what can be begun now");
    await expect(page).toHaveURL(/from=student.*show=open/);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the checklist and one's own part of a skill are no barrier in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await setLevel(page, "embeddings", "working");
    expect(await findBarriers(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${gap}?by=stage`);
    await page.locator("#step-python-1 summary").click();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
