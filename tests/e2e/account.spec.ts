import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { runSql } from "../setup/sql";
import { newEmail, openDevice, password, signIn, signUp, test, trySignIn } from "./account-story";
import { expect, setLevel } from "./story";

const pressed = { pressed: true } as const;

test("an account takes along what was entered before it was made", async ({ page, context }) => {
  const email = newEmail();
  await setLevel(page, "python", "expert");
  const [before] = await context.cookies();
  await signUp(page, email);
  const cookies = await context.cookies();
  expect(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
    { name: "archway.session_token", httpOnly: true, sameSite: "Lax" },
  ]);
  await page.goto("/skills/python");
  await expect(page.getByRole("button", { name: "expert", ...pressed })).toBeVisible();

  await context.clearCookies();
  await context.addCookies(before ? [before] : []);
  expect(await context.cookies()).toHaveLength(1);
  await page.goto("/skills/python");
  await expect(page.getByRole("button", { name: "none", ...pressed })).toBeVisible();
});

test("what was entered on a second device joins the account, and the higher level counts", async ({
  page,
  browser,
}) => {
  test.slow();
  const email = newEmail();
  await setLevel(page, "python", "expert");
  await setLevel(page, "sql", "aware");
  await signUp(page, email);

  const second = await openDevice(browser);
  await setLevel(second, "python", "aware");
  await setLevel(second, "sql", "proficient");
  await setLevel(second, "git", "working");
  await signIn(second, email);
  for (const each of [second, page]) {
    for (const [skill, level] of [
      ["python", "expert"],
      ["sql", "proficient"],
      ["git", "working"],
    ] as const) {
      await each.goto(`/skills/${skill}`);
      await expect(each.getByRole("button", { name: level, ...pressed })).toBeVisible();
    }
  }
});

test("a wrong password and an unknown address get the same answer, and the address stays typed", async ({
  page,
}) => {
  const email = newEmail();
  await signUp(page, email);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("link", { name: "Make an account" })).toBeVisible();
  for (const typed of [email, newEmail()]) {
    await trySignIn(page, typed, "not the password");
    const field = page.getByLabel("Password", { exact: true });
    await expect(field).toHaveAccessibleDescription(
      "This e-mail address and this password do not go together.",
    );
    await expect(field).toBeFocused();
    await expect(field).toHaveValue("");
    await expect(page.getByLabel("E-mail address")).toHaveValue(typed);
  }
});

test("all that is wrong with a new account is said at once, beside its field", async ({ page }) => {
  await page.goto("/account/sign-up");
  await page.getByLabel("E-mail address").fill("ada");
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByLabel("E-mail address")).toHaveAccessibleDescription(/not a whole e-mail address/);
  await expect(page.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(
    /10 to 128 characters.*has 5 characters; it takes at least 10/,
  );
  await expect(page.getByLabel("E-mail address")).toHaveValue("ada");
  await expect(page.getByLabel("E-mail address")).toBeFocused();
});

test("an address that has an account already is not given another", async ({ page, browser }) => {
  const email = newEmail();
  await signUp(page, email);
  const second = await openDevice(browser);
  await second.goto("/account/sign-up");
  await second.getByLabel("E-mail address").fill(email.toUpperCase());
  await second.getByLabel("Password", { exact: true }).fill(password);
  await second.getByRole("button", { name: "Make the account" }).click();
  await expect(second.getByLabel("E-mail address")).toHaveAccessibleDescription(
    /account with this .* already/,
  );
});

test("after five wrong passwords even the right one waits, from anywhere", async ({ page, browser }) => {
  test.slow();
  const email = newEmail();
  await signUp(page, email);
  const second = await openDevice(browser);
  for (let count = 1; count <= 5; count++) {
    await trySignIn(second, email, "not the password");
    await expect(second.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(/do not go/);
  }
  const third = await openDevice(browser);
  const refused = third.waitForResponse((response) => response.status() === 429);
  await trySignIn(third, email);
  expect(Number((await refused).headers()["retry-after"])).toBeGreaterThan(600);
  await expect(third.getByRole("alert").filter({ hasText: "too many attempts" })).toHaveText(
    /Try again in 1[45] minutes/,
  );
  await expect(third.getByLabel("E-mail address")).toHaveValue(email);
});

test("signing out everywhere ends the session of the other device", async ({ page, browser }) => {
  const email = newEmail();
  await signUp(page, email);
  const second = await openDevice(browser);
  await signIn(second, email);
  await expect(second.getByText("In 2 browsers")).toBeVisible();
  await second.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(second.getByRole("link", { name: "Make an account" })).toBeVisible();
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByRole("link", { name: "Make an account" })).toBeVisible();
});

test("a changed password ends the other sessions, and only the new one lets in", async ({
  page,
  browser,
}) => {
  const email = newEmail();
  await signUp(page, email);
  const second = await openDevice(browser);
  await signIn(second, email);

  const form = page.getByRole("form", { name: "Change the password" });
  await form.getByLabel("Present password").fill("not the password");
  await form.getByLabel("New password").fill("quite another password");
  await form.getByRole("button", { name: "Change the password" }).click();
  await expect(form.getByLabel("Present password")).toHaveAccessibleDescription(/not the password of this/);
  await expect(form.getByLabel("Present password")).toBeFocused();
  await form.getByLabel("Present password").fill(password);
  await form.getByLabel("New password").fill("quite another password");
  await form.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The password is changed" })).toBeVisible();

  await second.goto("/account");
  await expect(second.getByRole("link", { name: "Make an account" })).toBeVisible();
  await trySignIn(second, email);
  await expect(second.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(/do not go/);
  await signIn(second, email, "quite another password");
});

test("a session that was there before signing in is not the one after it", async ({ page, context }) => {
  const email = newEmail();
  await signUp(page, email);
  const tokens = new Set<string | undefined>();
  for (let count = 0; count < 2; count++) {
    tokens.add((await context.cookies()).find(({ name }) => name === "archway.session_token")?.value);
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page.getByRole("link", { name: "Make an account" })).toBeVisible();
    expect(await context.cookies()).toEqual([]);
    await signIn(page, email);
  }
  expect(tokens.size).toBe(2);
});

test("a form sent from another site is refused", async ({ page }) => {
  const email = newEmail();
  await page.goto("/account/sign-in");
  const fields: Record<string, string> = { email, password };
  for (const hidden of await page.locator("form[aria-label='Sign in'] input[type=hidden]").all()) {
    fields[(await hidden.getAttribute("name")) ?? ""] = (await hidden.getAttribute("value")) ?? "";
  }
  const send = (headers: Record<string, string>) =>
    page.request.post("/account/sign-in", { multipart: fields, headers, maxRedirects: 0 });
  const { origin } = new URL(page.url());
  expect((await send({ Origin: origin })).status()).toBe(200);
  expect((await send({ Origin: "https://elsewhere.example" })).status()).toBe(403);
  expect((await send({})).status()).toBe(403);
  expect((await send({ Origin: "null", "Sec-Fetch-Site": "same-origin" })).status()).toBe(200);
});

test("a forgotten password is replaced by whoever runs the server", async ({
  page,
  browser,
  databaseUrl,
}) => {
  const email = newEmail();
  await signUp(page, email);
  const run = promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "src/cli/main.ts", "password", email],
    {
      env: { ...process.env, DATABASE_URL: databaseUrl },
    },
  );
  const replacement = /is (\S{16})\n/.exec((await run).stdout)?.[1] ?? "";
  await page.goto("/account");
  await expect(page.getByRole("link", { name: "Make an account" })).toBeVisible();
  const second = await openDevice(browser);
  await trySignIn(second, email);
  await expect(second.getByLabel("Password", { exact: true })).toHaveAccessibleDescription(/do not go/);
  await signIn(second, email, replacement);
});

test("behind TLS the cookie of a session is for TLS alone", async ({ browser }) => {
  const page = await openDevice(browser, { extraHTTPHeaders: { "X-Forwarded-Proto": "https" } });
  await page.goto("/account/sign-up");
  await page.getByLabel("E-mail address").fill(newEmail());
  await page.getByLabel("Password", { exact: true }).fill(password);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.getByRole("button", { name: "Make the account" }).click(),
  ]);
  const cookies = (await answer.headersArray()).filter(({ name }) => name.toLowerCase() === "set-cookie");
  expect(cookies.map(({ value }) => value)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^__Secure-archway\.session_token=.+; Secure; HttpOnly; SameSite=lax/i),
    ]),
  );
});

test("a session that has expired lets nobody in, and a level set then is kept without an account", async ({
  page,
  context,
  databaseUrl,
}) => {
  const email = newEmail();
  await signUp(page, email);
  await runSql(
    databaseUrl,
    `UPDATE "Session" SET "expiresAt" = '2026-01-01T00:00:00.000+00:00'
     WHERE "userId" = (SELECT "id" FROM "User" WHERE "email" = '${email}')`,
  );
  await setLevel(page, "git", "working");
  expect((await context.cookies()).map(({ name }) => name)).toContain("archway");
  await page.goto("/account");
  await expect(page.getByRole("link", { name: "Make an account" })).toBeVisible();
  await signIn(page, email);
  await page.goto("/skills/git");
  await expect(page.getByRole("button", { name: "working", ...pressed })).toBeVisible();
});
