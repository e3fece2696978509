import type { Locator, Page } from "@playwright/test";
import { expect, findBarriers, open, setLevel, test } from "./story";

const path = "/roles/ai-architect";

function figure(page: Page): Locator {
  return page.getByRole("figure", { name: /^The way to/ });
}

function card(page: Page, name: string): Locator {
  return figure(page).getByRole("link", { name: new RegExp(`^${name}: `) });
}

async function viewBox(page: Page): Promise<string | null> {
  return figure(page).locator("svg").getAttribute("viewBox");
}

test("pointing at a skill lights up its whole way, and a click opens it", async ({ page }) => {
  await open(page, path);
  await card(page, "Large language models").hover();
  await expect(card(page, "Python")).toHaveAttribute("data-lit", "need");
  await expect(card(page, "The command line")).toHaveAttribute("data-lit", "need");
  await expect(card(page, "Embeddings")).toHaveAttribute("data-lit", "open");
  await expect(card(page, "Technical writing")).not.toHaveAttribute("data-lit");
  await page.mouse.move(5, 5);
  await expect(card(page, "Python")).not.toHaveAttribute("data-lit");
  await card(page, "Embeddings").click();
  await expect(page.getByRole("heading", { level: 1, name: "Embeddings" })).toBeVisible();
});

test("the keyboard reaches the picture in one step and walks along its lines", async ({ page }) => {
  await open(page, path);
  await page.getByRole("button", { name: "Nearer" }).focus();
  await page.keyboard.press("Tab");
  const cards = figure(page).locator("[data-card]");
  await expect(cards.first()).toBeFocused();
  await page.keyboard.press("End");
  await expect(cards.last()).toBeFocused();
  await expect(cards.last()).toBeInViewport();
  // Back along what each builds on, to where one can begin.
  const way: (string | null)[] = [];
  for (let here = cards.last(); ; here = page.locator(":focus")) {
    const skill = await here.getAttribute("data-card");
    if (way.includes(skill)) break;
    way.push(skill);
    await page.keyboard.press("ArrowLeft");
  }
  expect(way.length).toBeGreaterThan(3);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAttribute("data-lit", "self");
  await page.keyboard.press("Tab");
  await expect(figure(page).locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(figure(page).locator(":focus")).toHaveCount(1);
  const skill = await page.locator(":focus").getAttribute("data-card");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/skills/${skill ?? ""}$`));
});

test("one comes nearer by Ctrl and the wheel, moves by dragging, and sees the whole again", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await open(page, path);
  const whole = await viewBox(page);
  await figure(page).locator("svg").scrollIntoViewIfNeeded();
  await card(page, "System design").hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(() => viewBox(page)).not.toBe(whole);
  const near = await viewBox(page);
  expect(await page.evaluate(() => window.devicePixelRatio)).toBe(1);
  await page.mouse.down();
  await page.mouse.move(500, 400, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => viewBox(page)).not.toBe(near);
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await figure(page).getByRole("button", { name: "Whole" }).click();
  await expect.poll(() => viewBox(page)).toBe(whole);
});

test("what one has learnt is ticked, and the rest of the way is still to go", async ({ page }) => {
  await setLevel(page, "python", "expert");
  await page.goto(path);
  await expect(card(page, "Python")).toHaveAccessibleName(/, done$/);
  await expect(card(page, "Python").getByText("✓ done")).toBeVisible();
  await expect(card(page, "System design")).toHaveAccessibleName(/about \d+ hours$/);
  await expect(figure(page).getByText(/^1 of \d+ done, about [\d,]+ hours left$/)).toBeVisible();
  await page.getByText("The same as a list").click();
  await expect(page.getByRole("listitem").filter({ hasText: /^Python.*✓ done$/ })).toBeVisible();
});

test("from a starting point, what it brings stands beside what is left", async ({ page }) => {
  await page.goto("/roles/enterprise-ai-architect/gap?from=python-developer");
  await expect(card(page, "Python")).toHaveAccessibleName(/, done$/);
  await page.getByLabel("Seen as").selectOption("Student");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/from=student/);
  await expect(card(page, "Software testing")).toHaveAccessibleName(/about \d+ hours$/);
  const { width, height } = await figure(page)
    .locator("svg")
    .evaluate((svg) => svg.getBoundingClientRect());
  const [, , wide = 0, high = 1] = (await viewBox(page))?.split(" ").map(Number) ?? [];
  expect(width / height).toBeCloseTo(wide / high, 1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the picture is there, its skills are plain links, and nothing is offered that would not work", async ({
    page,
  }) => {
    await page.goto(path);
    await expect(figure(page).getByRole("button")).toHaveCount(0);
    await card(page, "Machine learning fundamentals").click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Machine learning fundamentals" }),
    ).toBeVisible();
    await page
      .getByRole("figure", { name: /^Before and after/ })
      .getByRole("link", { name: /^Statistics: / })
      .click();
    await expect(page).toHaveURL(/\/skills\/statistics$/);
  });
});

test("the words in the picture can be selected, and stay inside their cards", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  for (const role of ["ai-architect", "enterprise-ai-architect", "machine-learning-engineer"]) {
    await page.goto(`/roles/${role}`);
    await page.evaluate(() => document.fonts.ready);
    const wide = await figure(page)
      .locator("[data-card]")
      .evaluateAll((cards) =>
        cards
          .filter((each) => {
            const frame = each.querySelector(".face")?.getBoundingClientRect();
            const words = each.querySelector(".name")?.getBoundingClientRect();
            return !frame || !words || words.right > frame.right || words.bottom > frame.bottom;
          })
          .map((each) => each.textContent),
      );
    expect(wide).toEqual([]);
  }
  await page.goto(path);
  const name = card(page, "Large language models").locator(".name");
  const selected = await name.evaluate((text) => {
    getSelection()?.selectAllChildren(text);
    return getSelection()?.toString();
  });
  expect(selected).toBe("Large language models");
});

test("on a phone and on narrow paper the same is a list by stages", async ({ page }) => {
  const drawing = page.locator("figure.roadmap svg");
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(path);
  await expect(drawing).toBeHidden();
  await expect(page.getByRole("heading", { level: 3, name: "Foundations" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: /^Large language models/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.emulateMedia({ media: "print" });
  await expect(drawing).toBeHidden();
  await page.setViewportSize({ width: 1040, height: 700 });
  await expect(drawing).toBeVisible();
  await expect(page.getByRole("button", { name: "Nearer" })).toBeHidden();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`neither the picture nor what is lit in it is a barrier in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await setLevel(page, "python", "working");
    await page.goto("/roles/generative-ai-architect/gap?from=data-engineer");
    expect(await findBarriers(page)).toEqual([]);
    await open(page, path);
    await card(page, "Python").focus();
    await expect(card(page, "Python")).toHaveAttribute("data-lit", "self");
    expect(await findBarriers(page)).toEqual([]);
  });
}
