import type { Page } from "@playwright/test";
import { expect, findBarriers, setLevel, test } from "./story";

async function makeToken(page: Page, name: string, right: RegExp): Promise<string> {
  await page.goto("/me/data");
  await page.getByLabel("What it is for").fill(name);
  await page.getByRole("radio", { name: right }).check();
  await page.getByRole("button", { name: "Make a token" }).click();
  return page.getByLabel("The token for your program").inputValue();
}

test("a program is let in, reads and changes, and is shut out again", async ({
  page,
  playwright,
  baseURL,
}) => {
  await setLevel(page, "python", "aware");
  const token = await makeToken(page, "My notebook", /Read and change it/);
  const extraHTTPHeaders = { authorization: `Bearer ${token}` };
  const program = await playwright.request.newContext({ baseURL, extraHTTPHeaders });
  expect(await (await program.get("/api/v1/me")).json()).toMatchObject({ levels: { python: 1 } });
  const answer = await program.put("/api/v1/me/levels/python", { data: { level: 3 } });
  expect([answer.status(), answer.headers()["set-cookie"]]).toEqual([200, undefined]);
  await page.goto("/me/history");
  await expect(page.getByRole("listitem").filter({ hasText: "Python" }).first()).toContainText("proficient");
  await page.goto("/me/data");
  const listed = page.getByRole("listitem").filter({ hasText: "My notebook" });
  await expect(listed).toContainText("reads and changes what you entered");
  await expect(listed).toContainText("last used on");
  expect(await page.content()).not.toContain(token);
  await listed.getByRole("button", { name: /^Revoke/ }).click();
  await expect(listed).toHaveCount(0);
  const shut = await program.get("/api/v1/me");
  expect([shut.status(), shut.headers()["content-type"]]).toEqual([401, "application/problem+json"]);
  await program.dispose();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a token for reading is made, and reads alone", async ({ page, playwright, baseURL }) => {
    await setLevel(page, "python", "working");
    const token = await makeToken(page, "A reader", /^Read what you entered/);
    const extraHTTPHeaders = { authorization: `Bearer ${token}` };
    const program = await playwright.request.newContext({ baseURL, extraHTTPHeaders });
    expect(await (await program.get("/api/v1/me")).json()).toMatchObject({ levels: { python: 2 } });
    expect((await program.put("/api/v1/me/levels/python", { data: { level: 3 } })).status()).toBe(403);
    await page.goto("/me/data");
    const revoke = page.getByRole("button", { name: /^Revoke the token "A reader"/ });
    await revoke.click();
    await expect(revoke).toHaveCount(0);
    expect((await program.get("/api/v1/me")).status()).toBe(401);
    await program.dispose();
  });
});

test("letting programs in is no barrier, and never wider than the screen", async ({ page }) => {
  await setLevel(page, "python", "aware");
  await makeToken(page, "W".repeat(80), /Read and change it/);
  for (const path of [null, "/me/data"]) {
    if (path !== null) await page.goto(path);
    expect(await findBarriers(page)).toEqual([]);
    for (const width of [320, 820]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  }
});
