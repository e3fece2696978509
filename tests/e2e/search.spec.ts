import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, findBarriers, holdScripts, open, test } from "./story";

const rag = "/skills/retrieval-augmented-generation";

const field = (page: Page) => page.getByRole("combobox", { name: "Search" });
const options = (page: Page) => page.getByRole("dialog").getByRole("option");

test("somebody finds a skill by its short name without leaving the keyboard", async ({ page, context }) => {
  await open(page, "/roles/ai-engineer");
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("RAG");
  await expect(options(page).first()).toHaveText(/^Retrieval-augmented generation.*also RAG/);
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(/^\d+ results?$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(rag);
  await expect(page.getByRole("heading", { level: 1, name: "Retrieval-augmented generation" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
});

test("arrow keys go through what is found, and Escape goes back to where one was", async ({ page }) => {
  await open(page, "/skills");
  const link = page.getByRole("link", { name: "Python", exact: true });
  await link.focus();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("data");
  await expect(page.getByRole("link", { name: "All on a page" })).toHaveAttribute("href", /q=data$/);
  await expect(options(page)).toHaveCount(12);
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await expect(options(page).last()).toBeInViewport();
  await page.keyboard.press("ArrowDown");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(field(page)).toHaveValue("");
});

test("the focus stays inside while the search is open", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("data");
  await expect(options(page)).toHaveCount(12);
  for (const name of ["Close", "All on a page"]) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("dialog").getByText(name, { exact: true })).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=data");
});

test("somebody finds what to learn from with the mouse, through a typing error", async ({ page }) => {
  await open(page, "/");
  await page.getByRole("link", { name: "Search", exact: true }).click();
  await field(page).fill("ragass documentation");
  await options(page).filter({ hasText: "Ragas documentation" }).first().click();
  await expect(page).toHaveURL(/\/skills\/[a-z-]+#learn$/);
  await expect(page.getByRole("link", { name: "Ragas documentation" })).toBeInViewport();
});

test("a press beside the search closes it", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.mouse.click(5, 5);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("whoever is faster than the answer gets the page of all results", async ({ page }) => {
  await page.route("/api/v1/search*", () => undefined);
  await open(page, "/");
  await page.keyboard.press("/");
  await field(page).pressSequentially("rag");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=rag");
  await expect(page.getByRole("link", { name: "Retrieval-augmented generation" })).toBeVisible();
});

test("what is typed while the search is still on its way is kept", async ({ page }) => {
  await open(page, "/");
  const arrive = await holdScripts(page);
  await page.keyboard.press("/");
  await page.keyboard.type("rag");
  arrive();
  await expect(field(page)).toHaveValue("rag");
  await expect(options(page).first()).toHaveText(/^Retrieval-augmented generation/);
});

test("a slash in a field is a slash", async ({ page }) => {
  await open(page, "/search");
  await page.getByRole("searchbox").fill("CI");
  await page.keyboard.type("/CD");
  await expect(page.getByRole("searchbox")).toHaveValue("CI/CD");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the hint of the keys moves nothing", async ({ page, browser }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const plainPage = await plain.newPage();
  await plainPage.goto("/skills");
  await open(page, "/skills");
  await expect(page.getByText("Ctrl K")).toBeVisible();
  for (const name of ["Search", "Sources"]) {
    const box = (which: Page) => which.getByRole("link", { name, exact: true }).boundingBox();
    expect(await box(page)).toEqual(await box(plainPage));
  }
  await plain.close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("somebody searches with a plain form and sees what was found by kind", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Search", exact: true }).click();
    await expect(page.getByText(/^There are \d+ roles, \d+ skills/)).toBeVisible();
    await page.getByRole("searchbox").fill("rag");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL("/search?q=rag");
    await expect(page).toHaveTitle("Search for rag · Archway");
    await expect(page.getByRole("heading", { level: 2, name: /^Skills \d+$/ })).toBeVisible();
    await expect(page.getByText(/^also RAG · /)).toBeVisible();
    await page.getByRole("link", { name: "Retrieval-augmented generation" }).click();
    await expect(page).toHaveURL(rag);
  });

  test("a long list of one kind is a page of its own", async ({ page }) => {
    await page.goto("/search?q=data");
    const all = page.getByRole("link", { name: /^All \d+ skills$/ });
    const count = Number(/\d+/.exec((await all.textContent()) ?? "")?.[0]);
    await all.click();
    await expect(page.getByRole("region").getByRole("listitem")).toHaveCount(count);
    await page.getByRole("link", { name: "all kinds" }).click();
    await expect(page).toHaveURL("/search?q=data");
  });

  test("where nothing is found, what comes nearest is offered", async ({ page }) => {
    await page.goto("/search?q=quantum+python");
    await expect(page.getByText("Nothing here has to do with “quantum python”.")).toBeVisible();
    const nearest = page.getByRole("region", { name: "What comes nearest" });
    await nearest.getByRole("link", { name: "Python", exact: true }).click();
    await expect(page).toHaveURL("/skills/python");
  });

  test("pages of results are not for search engines", async ({ page }) => {
    await page.goto("/search?q=rag");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true });

  test("somebody searches by touch, and all fits", async ({ page }) => {
    await open(page, "/");
    await page.getByRole("link", { name: "Search", exact: true }).tap();
    await field(page).fill("llm");
    await expect(options(page).first()).toBeVisible();
    const box = await page.getByRole("dialog").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
    await options(page).first().tap();
    await expect(page.getByRole("heading", { level: 1, name: "Large language models" })).toBeVisible();
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const path of ["/search", "/search?q=ai", "/search?q=quantum+python"]) {
    test(`${path} has no barriers in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, path);
      expect(await findBarriers(page)).toEqual([]);
    });
  }

  test(`searching while typing has no barriers in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, "/search");
    await page.keyboard.press("Control+k");
    await expect(field(page)).toBeFocused();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.type("ai");
    await expect(options(page)).toHaveCount(12);
    expect(await findBarriers(page)).toEqual([]);
  });
}

for (const query of ["ai", "x".repeat(200)]) {
  test(`the results for ${query.slice(0, 9)} fit every width`, async ({ page }) => {
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/search?q=${query}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

const answers = z.object({
  total: z.number(),
  findings: z.array(z.object({ kind: z.string(), id: z.string(), title: z.string() })),
});

test("the interface answers with as many as asked for, best first", async ({ request }) => {
  const ask = async (query: string) =>
    answers.parse(await (await request.get(`/api/v1/search?${query}`)).json());
  expect((await ask("q=rag")).findings[0]).toEqual({
    kind: "skill",
    id: "retrieval-augmented-generation",
    title: "Retrieval-augmented generation",
  });
  const some = await ask("q=ai&limit=3");
  expect(some.findings).toHaveLength(3);
  expect(some.total).toBeGreaterThan(3);
  expect((await ask("q=ai")).findings).toHaveLength(20);
  expect((await ask("q=xyzzy")).total).toBe(0);
});

const bad: [string, string, RegExp][] = [
  ["without a query", "", /"q": takes what to look for/],
  ["with a blank one", "q=%20", /"q": takes what to look for/],
  ["with one that is too long", `q=${"a".repeat(201)}`, /"q": takes at most 200 characters/],
  ["for none", "q=rag&limit=0", /"limit": takes a whole number from 1 to 100/],
  ["for a number that is none", "q=rag&limit=ten", /"limit": takes a whole number from 1 to 100/],
  ["with an unknown field", "q=rag&page=2", /page/],
];
for (const [name, query, detail] of bad) {
  test(`a request to search ${name} is refused, and the field is named`, async ({ request }) => {
    const response = await request.get(`/api/v1/search?${query}`);
    expect(response.status()).toBe(400);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(detail) });
  });
}
