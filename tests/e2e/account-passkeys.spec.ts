import { runSql } from "../setup/sql";
import { newEmail, openDevice, password, signIn, signUp } from "./account-story";
import {
  addPasskey,
  giveLock,
  pressSignIn,
  readHeaders,
  signInByPasskey,
  signOut,
  test,
} from "./passkey-story";
import { expect, findBarriers, open, setLevel } from "./story";

test("somebody adds a passkey, signs out, and signs in with nothing else", async ({ page, context }) => {
  const email = newEmail();
  await giveLock(page);
  await signUp(page, email);
  await expect(page.getByLabel("What to call it")).toHaveValue(/\w/);
  await addPasskey(page, "Blue laptop");
  const listed = page.getByRole("listitem").filter({ hasText: "Blue laptop" });
  await expect(listed).toContainText(/Made on \d+ \w+ \d{4}/);
  await signOut(page);
  await signInByPasskey(page, email);
  const session = (await context.cookies()).find(({ name }) => name === "archway.session_token");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByRole("link", { name: "Make an account" })).toBeVisible();
  await signInByPasskey(page, email);
});

test("what was entered before a sign-in with a passkey comes along, and the higher level counts", async ({
  page,
  context,
}) => {
  const email = newEmail();
  await giveLock(page);
  await setLevel(page, "python", "expert");
  await setLevel(page, "sql", "aware");
  await signUp(page, email);
  await addPasskey(page, "Laptop");
  await signOut(page);
  await setLevel(page, "python", "aware");
  await setLevel(page, "sql", "proficient");
  await signInByPasskey(page, email);
  expect((await context.cookies()).map(({ name }) => name)).not.toContain("archway");
  for (const [skill, level] of [
    ["python", "expert"],
    ["sql", "proficient"],
  ] as const) {
    await page.goto(`/skills/${skill}`);
    await expect(page.getByRole("button", { name: level, pressed: true })).toBeVisible();
  }
});

test("a passkey gets another name, and removed it lets nobody in; the password still does", async ({
  page,
}) => {
  const email = newEmail();
  await giveLock(page);
  await signUp(page, email);
  await addPasskey(page, "Laptop");
  const listed = page.getByRole("list").getByText("Laptop", { exact: true });
  await page.getByText("Rename", { exact: true }).first().click();
  await page.getByLabel("A new name for Laptop").fill("Blue laptop");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByText("Blue laptop", { exact: true })).toBeVisible();
  await expect(listed).toHaveCount(0);
  await page.getByRole("button", { name: /^Remove the passkey Blue laptop, made on/ }).click();
  await expect(page.getByText("Blue laptop")).toHaveCount(0);
  await signOut(page);
  await pressSignIn(page);
  await expect(page.getByRole("alert").filter({ hasText: "not one of an account here" })).toBeVisible();
  await signIn(page, email);
});

test("nobody sees, renames or removes the passkey of somebody else", async ({ page, browser }) => {
  await giveLock(page);
  await signUp(page, newEmail());
  await addPasskey(page, "Ada’s laptop");
  const theirs = await page.locator('input[name="passkey"]').first().inputValue();
  const second = await openDevice(browser);
  await giveLock(second);
  await signUp(second, newEmail());
  await addPasskey(second, "Ben’s phone");
  expect(await second.content()).not.toContain("Ada’s laptop");
  for (const press of ["Rename", /^Remove the passkey/]) {
    await open(second, "/account");
    await second.getByText("Rename", { exact: true }).first().click();
    for (const field of await second.locator('input[name="passkey"]').all()) {
      await field.evaluate((input, id) => {
        input.setAttribute("value", id);
      }, theirs);
    }
    await second.getByRole("button", { name: press }).click();
    await expect(second.getByRole("alert").filter({ hasText: "nothing of that name" })).toBeVisible();
  }
  await page.goto("/account");
  await expect(page.getByText("Ada’s laptop", { exact: true })).toBeVisible();
  expect(await (await page.request.get("/api/v1/me/export")).text()).not.toContain("Ada’s laptop");

  const form = page.getByRole("form", { name: "Delete the account" });
  await form.getByLabel("Password", { exact: true }).fill(password);
  await form.getByRole("button", { name: /^Delete the account/ }).click();
  await expect(page.getByRole("heading", { name: "The account is deleted" })).toBeVisible();
  await pressSignIn(page);
  await expect(page.getByRole("alert").filter({ hasText: "not one of an account here" })).toBeVisible();
});

test("a device whose owner does not unlock it, or that has one already, adds none", async ({ page }) => {
  const { lock, authenticatorId } = await giveLock(page);
  await signUp(page, newEmail());
  await addPasskey(page, "Laptop");
  const alert = page.getByRole("form", { name: "Add a passkey" }).getByRole("alert");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(alert).toContainText("has a passkey of this account already");
  await signOut(page);
  await lock.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await pressSignIn(page);
  await expect(page.getByRole("alert").filter({ hasText: "did not confirm it" })).toBeVisible();
});

test("who signed in long ago signs in anew before adding a passkey", async ({ page, databaseUrl }) => {
  const email = newEmail();
  await giveLock(page);
  await signUp(page, email);
  await runSql(
    databaseUrl,
    `UPDATE "Session" SET "createdAt" = '2026-01-01T00:00:00.000+00:00'
     WHERE "userId" = (SELECT "id" FROM "User" WHERE "email" = '${email}')`,
  );
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "more than a day ago" })).toBeVisible();
});

test("what a passkey signed is good once, and from this site's own pages alone", async ({
  page,
  context,
}) => {
  const email = newEmail();
  await giveLock(page);
  await signUp(page, email);
  await addPasskey(page, "Laptop");
  await signOut(page);
  const sending = page.waitForRequest((request) => /signature/.test(request.postData() ?? ""));
  await signInByPasskey(page, email);
  const sent = await sending;
  const headers = await readHeaders(sent);
  const data = sent.postData() ?? "";
  const again = await page.request.post("/account/sign-in", { headers, data });
  expect(await again.text()).toContain("That took too long");
  expect(again.headers()["set-cookie"] ?? "").not.toContain("session_token");
  const elsewhere = { ...headers, origin: "https://elsewhere.example" };
  expect((await page.request.post("/account/sign-in", { headers: elsewhere, data })).status()).toBe(403);
  await context.clearCookies();
});

test("asking for passkeys again and again has to wait, as with passwords", async ({ browser }) => {
  test.slow();
  const page = await openDevice(browser);
  await giveLock(page);
  const asking = page.waitForRequest((request) => request.headers()["next-action"] !== undefined);
  await pressSignIn(page);
  const headers = await readHeaders(await asking);
  const statuses = new Set<number>();
  for (let count = 2; count <= 31; count++) {
    statuses.add((await page.request.post("/account/sign-in", { headers, data: "[]" })).status());
  }
  expect([...statuses]).toEqual([200, 429]);
  await pressSignIn(page);
  await expect(page.getByRole("alert").filter({ hasText: "too many attempts" })).toContainText(
    /in 1[45] minutes/,
  );
});

test("at an address of numbers a sentence says where passkeys can be used", async ({ page }) => {
  await page.goto("/account/sign-in");
  const { port } = new URL(page.url());
  await page.goto(`http://127.0.0.1:${port}/account/sign-in`);
  await expect(page.getByText(`On this machine that is http://localhost:${port}.`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Sign in with a passkey" })).toHaveCount(0);
});

test("the pages with passkeys have no barriers, however long a name is", async ({ page }) => {
  await giveLock(page);
  await signUp(page, newEmail());
  await addPasskey(page, "W".repeat(80));
  await page.getByText("Rename", { exact: true }).first().click();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findBarriers(page)).toEqual([]);
  }
  for (const width of [320, 820]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("no button stands there that would do nothing, and the password signs in", async ({ page }) => {
    await page.goto("/account/sign-in");
    await expect(page.getByRole("button", { name: "Sign in with a passkey" })).toHaveCount(0);
    await expect(page.locator("noscript p")).toHaveText("This needs JavaScript; the password does not.");
    await signUp(page, newEmail());
    await expect(page.getByRole("button", { name: "Add a passkey" })).toHaveCount(0);
    await expect(page.locator("noscript p")).toHaveText(/JavaScript must be on/);
  });
});
