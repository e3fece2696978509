import type { Page } from "@playwright/test";
import { runSql } from "../setup/sql";
import { expect, findBarriers, open, setLevel, test } from "./story";

/** What people who mean harm enter, wherever they may enter something. */
const attacks = [
  "<script>document.title='ran'</script>",
  "</script><script>document.title='ran'</script>",
  "<img src=x onerror=\"document.title='ran'\">",
  "\"><svg onload=document.title='ran'>",
  "' onfocus='document.title=1' autofocus='",
  "javascript:document.title='ran'",
  "{{7*7}} ${7*7} <%= 7*7 %>",
  "\u202edesrever\u202c \u2028\u2029 <!-- ]]>",
];

interface Choice {
  name?: string;
  evidence?: boolean;
  goals?: string;
}

/** Shares a page, and tells its address. */
async function share(
  page: Page,
  { name = "Ann Lee", evidence = false, goals }: Choice = {},
): Promise<string> {
  await page.goto("/me/sharing");
  await page.getByLabel("The name to show").fill(name);
  if (evidence) await page.getByRole("checkbox", { name: /Your evidence/ }).check();
  if (goals !== undefined) await page.getByLabel("How ready you are for").selectOption(goals);
  await page.getByRole("button", { name: "Make the page" }).click();
  return page.getByLabel("The page is shared at this address").inputValue();
}

/** Ends the one page that is shared. */
async function revoke(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Revoke/ }).click();
  await expect(page.getByText("The pages that you share will be listed here")).toBeVisible();
}

test("a page is shared, read by somebody else, and ended", async ({ own, page, browser }) => {
  await setLevel(page, "python", "working");
  await page.request.put("/api/v1/me/goals/ai-engineer", { headers: own, data: {} });
  await page.request.put("/api/v1/me/notes/python", { headers: own, data: { text: "secret-note" } });
  await page.request.post("/api/v1/me/evidence", {
    headers: own,
    data: { skill: "python", text: "A talk", url: "https://example.org/talk", level: 2 },
  });
  const address = await share(page, { evidence: true, goals: "all your goals, later ones too" });
  expect(new URL(address).pathname).toMatch(/^\/shared\/[\w-]{22,}$/);
  const stranger = await browser.newContext();
  const reader = await stranger.newPage();
  const response = await reader.goto(address);
  expect(response?.headers()).toMatchObject({
    "x-robots-tag": "noindex, nofollow",
    "cache-control": "no-store",
  });
  await expect(reader.getByRole("heading", { name: "Ann Lee" })).toBeVisible();
  await expect(reader.getByRole("listitem").filter({ hasText: "Python" })).toContainText("working");
  await expect(reader.getByRole("listitem").filter({ hasText: "AI Engineer" })).toContainText(/\d %/);
  await expect(reader.getByRole("link", { name: "example.org" })).toHaveAttribute(
    "rel",
    "nofollow noreferrer ugc",
  );
  const html = await (await stranger.request.get(address)).text();
  const payload = await (await stranger.request.get(address, { headers: { rsc: "1" } })).text();
  for (const text of [html, payload]) {
    expect(text).toContain("A talk");
    expect(text).not.toContain("secret-note");
  }
  const picture = await stranger.request.get(`${address}/card.png`);
  expect([picture.status(), picture.headers()["content-type"]]).toEqual([200, "image/png"]);
  expect(html).toContain(`og:image" content="${address}/card.png`);
  expect(await stranger.cookies()).toEqual([]);
  await page.reload();
  await revoke(page);
  expect((await reader.goto(address))?.status()).toBe(404);
  await expect(reader.getByRole("heading", { name: "Nothing is shared here" })).toBeVisible();
  expect((await stranger.request.get(`${address}/card.png`)).status()).toBe(404);
  await stranger.close();
});

test("only what was chosen is shown", async ({ own, page, browser }) => {
  await setLevel(page, "python", "working");
  await page.request.put("/api/v1/me/goals/ai-engineer", { headers: own, data: {} });
  const data = { skill: "python", text: "secret-evidence" };
  await page.request.post("/api/v1/me/evidence", { headers: own, data });
  const address = await share(page);
  const stranger = await browser.newContext();
  const html = await (await stranger.request.get(address)).text();
  expect(html).toContain("Python");
  for (const kept of ["secret-evidence", "ai-engineer"]) expect(html).not.toContain(kept);
  await stranger.close();
});

test("revoked, expired and unknown addresses say the same", async ({ page, browser, databaseUrl }) => {
  await setLevel(page, "python", "working");
  const revoked = await share(page);
  await page.reload();
  await revoke(page);
  const expired = await share(page, { name: "Expired page" });
  const past = new Date(Date.now() - 1000).toISOString();
  await runSql(
    databaseUrl,
    `UPDATE "Share" SET "expiresAt" = '${past}' WHERE CAST("scope" AS TEXT) LIKE '%Expired page%'`,
  );
  const unknown = `${new URL(expired).origin}/shared/${"A".repeat(32)}`;
  const stranger = await browser.newContext();
  const reader = await stranger.newPage();
  const seen = new Set<string>();
  for (const address of [revoked, expired, unknown]) {
    expect((await reader.goto(address))?.status()).toBe(404);
    seen.add(`${await reader.title()} ${await reader.getByRole("main").innerText()}`);
  }
  expect(seen.size).toBe(1);
  await stranger.close();
});

test("another person cannot revoke a page", async ({ page, browser }) => {
  await setLevel(page, "python", "working");
  const address = await share(page);
  await page.reload();
  const id = await page.locator("input[name=share]").inputValue();
  const other = await browser.newContext();
  const bob = await other.newPage();
  await setLevel(bob, "sql", "aware");
  await share(bob, { name: "Bob" });
  // What scripts find in a page when they begin is put right by them.
  await open(bob, "/me/sharing");
  await bob.locator("input[name=share]").evaluate((field, value) => {
    field.setAttribute("value", value);
  }, id);
  await bob.getByRole("button", { name: /^Revoke/ }).click();
  await expect(bob.getByRole("alert").getByText("There is nothing of that name.")).toBeVisible();
  expect((await bob.request.get(address)).status()).toBe(200);
  await other.close();
});

for (const attack of attacks) {
  test(`nothing runs that somebody entered: ${JSON.stringify(attack)}`, async ({ own, page, browser }) => {
    await setLevel(page, "python", "working");
    await page.request.put("/api/v1/me/notes/python", { headers: own, data: { text: attack } });
    const evidence = {
      skill: "python",
      text: attack,
      url: `https://example.org/?${encodeURIComponent(attack)}`,
    };
    expect((await page.request.post("/api/v1/me/evidence", { headers: own, data: evidence })).status()).toBe(
      201,
    );
    const address = await share(page, { name: attack, evidence: true });
    const stranger = await browser.newContext();
    const reader = await stranger.newPage();
    const complaints: string[] = [];
    reader.on("console", (message) => complaints.push(message.text()));
    reader.on("pageerror", (error) => complaints.push(error.message));
    for (const [who, path] of [
      [reader, address],
      [page, "/me/history"],
      [page, "/me/sharing"],
      [page, "/me/data"],
      [page, "/skills/python"],
      [page, "/roles/ai-engineer/gap"],
    ] as const) {
      await who.goto(path);
      await expect(who).toHaveTitle(/Archway$/);
      await expect(who).not.toHaveTitle("ran");
      expect(
        await who.locator("main script, main img, main [onerror], main [onload], main [onfocus]").count(),
      ).toBe(0);
    }
    await expect(reader.getByRole("main").getByText("https://example.org")).toHaveCount(0);
    expect(complaints).toEqual([]);
    await stranger.close();
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a page is shared for a week, and ended", async ({ page }) => {
    await setLevel(page, "python", "working");
    await page.goto("/me/sharing");
    await page.getByLabel("The name to show").fill("Ann");
    await page.getByLabel("Shown").selectOption("for 7 days");
    await page.getByRole("button", { name: "Make the page" }).click();
    const address = await page.getByLabel("The page is shared at this address").inputValue();
    await page.goto(address);
    await expect(page.getByRole("heading", { name: "Ann" })).toBeVisible();
    await page.goto("/me/sharing");
    await revoke(page);
    expect((await page.goto(address))?.status()).toBe(404);
  });

  test("a page that shows nothing is not made", async ({ page }) => {
    await setLevel(page, "python", "working");
    await page.goto("/me/sharing");
    await page.getByLabel("The name to show").fill("Ann");
    await page.getByRole("checkbox", { name: /Your levels/ }).uncheck();
    await page.getByRole("button", { name: "Make the page" }).click();
    await expect(page.getByRole("alert")).toHaveText(/Choose at least one thing/);
  });
});

test("by keyboard a page is shared, and its address copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await setLevel(page, "python", "working");
  await page.goto("/me/sharing");
  await page.getByLabel("The name to show").focus();
  await page.keyboard.type("Ann");
  await page.keyboard.press("Enter");
  const field = page.getByLabel("The page is shared at this address");
  await expect(field).toBeFocused();
  await expect(page.getByRole("button", { name: "Copy it" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`sharing is no barrier in ${colorScheme}, and never wider than the screen`, async ({ own, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await setLevel(page, "python", "working");
    await page.request.put("/api/v1/me/goals/ai-engineer", { headers: own, data: {} });
    const data = { skill: "python", text: "w".repeat(300), url: `https://example.org/${"x".repeat(300)}` };
    await page.request.post("/api/v1/me/evidence", { headers: own, data });
    const name = "N".repeat(80);
    const address = await share(page, { name, evidence: true, goals: "AI Engineer" });
    expect(await findBarriers(page)).toEqual([]);
    for (const path of ["/me/sharing", address]) {
      await page.goto(path);
      expect(await findBarriers(page)).toEqual([]);
      for (const width of [320, 390, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
  });
}
