import { newEmail, password, signIn, signUp, test, trySignIn } from "./account-story";
import { expect, setLevel } from "./story";

test.use({ javaScriptEnabled: false });

test("without JavaScript an account is made, left, entered again and deleted", async ({ page, context }) => {
  const email = newEmail();
  await setLevel(page, "python", "working");
  await signUp(page, email);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("link", { name: "Make an account" })).toBeVisible();
  expect(await context.cookies()).toEqual([]);

  await trySignIn(page, email, "not the password");
  await expect(page.getByText("do not go together")).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue(email);
  await signIn(page, email);
  await page.goto("/skills/python");
  await expect(page.getByRole("button", { name: "working", pressed: true })).toBeVisible();

  await page.goto("/account");
  const form = page.getByRole("form", { name: "Delete the account" });
  await form.getByLabel("Password").fill(password);
  await form.getByRole("button").click();
  await expect(page.getByRole("heading", { name: "The account is deleted" })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  await trySignIn(page, email);
  await expect(page.getByText("do not go together")).toBeVisible();
});

test("without JavaScript a password is changed, and an error says where it belongs", async ({ page }) => {
  const email = newEmail();
  await signUp(page, email);
  const form = page.getByRole("form", { name: "Change the password" });
  await form.getByLabel("Present password").fill(password);
  await form.getByLabel("New password").fill("short");
  await form.getByRole("button").click();
  await expect(form.getByLabel("New password")).toHaveAccessibleDescription(/has 5 characters/);
  await form.getByLabel("Present password").fill(password);
  await form.getByLabel("New password").fill("quite another password");
  await form.getByRole("button").click();
  await expect(page.getByText("The password is changed")).toBeVisible();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await signIn(page, email, "quite another password");
});
