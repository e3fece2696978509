import { expect, findBarriers, setLevel, test } from "./story";

test("from a role's page one goes to a move, reads what it takes, and takes it as a goal", async ({
  page,
}) => {
  await page.goto("/roles/ai-engineer");
  const moves = page.locator("section").filter({ has: page.getByRole("heading", { name: "Next moves" }) });
  const row = moves.getByRole("listitem").filter({ hasText: "the longer way: learn the models" });
  await expect(row).toContainText(/About [\d,]+ hours: \d+ new skills, \d+ to raise/);
  await expect(row).toContainText(
    /Pay, United States: [\d,]+ USD more a year by the medians, from 1 row each/,
  );
  await row.getByRole("link", { name: "AI Architect" }).click();
  await expect(page).toHaveURL(/\/moves\/ai-engineer\/ai-architect$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("From AI Engineer to AI Architect");
  await expect(page.getByText("the longer way: learn the models")).toBeVisible();
  await expect(page.getByRole("heading", { name: /^\d+ new skills$/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^\d+ skills to raise$/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^\d+ skills are there already$/ })).toBeVisible();
  await page.getByRole("button", { name: "Make it a goal" }).click();
  await expect(page.getByRole("link", { name: "One of your goals" })).toBeVisible();
  await page.goto("/me/plan");
  await expect(page.getByRole("button", { name: "Remove AI Architect from the goals" })).toBeVisible();
});

test("who says that they have the first role gets the very plan of the move", async ({ page }) => {
  await page.goto("/moves/ai-engineer/generative-ai-architect");
  const [hours = ""] = /About ([\d,]+) hours/.exec((await page.locator("main").textContent()) ?? "") ?? [];
  expect(hours).not.toBe("");
  await page.getByRole("button", { name: /^Set \d+ levels as these$/ }).click();
  await expect(page.getByText("You have all that AI Engineer asks for.")).toBeVisible();
  await page.getByRole("link", { name: `${hours.toLowerCase()} are left` }).click();
  await expect(page).toHaveURL(/\/roles\/generative-ai-architect\/gap$/);
  await expect(page.getByText(`${hours} are left`)).toBeVisible();
});

test("a person sees what is left from their own levels, too", async ({ page }) => {
  await setLevel(page, "python", "proficient");
  await page.goto("/moves/data-engineer/data-architect");
  await expect(page.getByText(/From your own levels about [\d,]+ hours are left/)).toBeVisible();
});

test("a move has its way back, and both roles side by side are one press away", async ({ page }) => {
  await page.goto("/moves/ai-architect/ai-engineer");
  const glance = page.getByRole("complementary", { name: "At a glance" });
  const there = await glance.getByText(/^about [\d,]+ hours$/).allTextContents();
  await glance.getByRole("link", { name: /^about [\d,]+ hours$/ }).press("Enter");
  await page.waitForURL(/\/moves\/ai-engineer\/ai-architect$/);
  const back = await glance.getByText(/^about [\d,]+ hours$/).allTextContents();
  expect(back).toEqual([...there].reverse());
  await expect(page.getByRole("link", { name: "Compare the two" })).toHaveAttribute(
    "href",
    "/compare?roles=ai-engineer,ai-architect",
  );
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a move is read, and taken as a goal", async ({ page }) => {
    await page.goto("/moves/data-engineer/mlops-engineer");
    await expect(page.getByRole("heading", { name: "The plan, step by step" })).toBeVisible();
    await page.getByRole("button", { name: "Make it a goal" }).click();
    await expect(page.getByRole("link", { name: "One of your goals" })).toBeVisible();
  });
});

test("addresses that lead to no move say so, or lead on", async ({ page }) => {
  expect((await page.goto("/moves/ai-enginer/ai-architect"))?.status()).toBe(404);
  await page.getByRole("link", { name: "from AI Engineer to AI Architect" }).click();
  await expect(page).toHaveURL(/\/moves\/ai-engineer\/ai-architect$/);
  await page.goto("/moves/AI-Engineer/ai-architect");
  await expect(page).toHaveURL(/\/moves\/ai-engineer\/ai-architect$/);
  await page.goto("/moves/ai-engineer/ai-engineer");
  await expect(page).toHaveURL(/\/roles\/ai-engineer#next-moves$/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`a move is no barrier in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/moves/ai-engineer/ai-architect");
    expect(await findBarriers(page)).toEqual([]);
  });
}
